package org.yibiao.hub.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.catalogue.CatalogueSearch;
import org.yibiao.routes.catalogue.LiveCatalogue;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** The catalogue of data resources, with the state of each holder's system now. */
@RestController
class CatalogueController {

  private static final List<String> SHARING =
      Stream.of(Sharing.values()).map(Sharing::code).toList();

  private final LiveCatalogue catalogue;
  private final Clock clock;

  CatalogueController(LiveCatalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(path = "/api/v1/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
  List<CatalogueRow> list(
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> department,
      @RequestParam Optional<String> sharing,
      @RequestParam Optional<Boolean> available) {
    CatalogueSearch search =
        new CatalogueSearch(q, department, sharing.map(CatalogueController::sharing), available);
    return catalogue.search(search).stream()
        .map(live -> CatalogueRow.of(live, clock.getZone()))
        .toList();
  }

  /** By the descriptor's word, which the entries bear, too. */
  private static Sharing sharing(String word) {
    return Sharing.of(word)
        .orElseThrow(() -> new Refusal(Problems.wrongValue("sharing", word, SHARING)));
  }
}
