package org.yibiao.hub.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.catalogue.CatalogueItem;
import org.yibiao.routes.catalogue.CatalogueSearch;
import org.yibiao.routes.catalogue.LiveCatalogue;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** The catalogue of data resources, with the state of each holder's system now. */
@RestController
@RequestMapping(path = "/api/v1/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogueController {

  private static final List<String> SHARING =
      Stream.of(Sharing.values()).map(Sharing::code).toList();

  private final LiveCatalogue catalogue;
  private final Clock clock;

  CatalogueController(LiveCatalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** All that fits, or a part of it whose neighbours stand in the header Link (RFC 8288). */
  @GetMapping
  ResponseEntity<List<CatalogueRow>> list(
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> department,
      @RequestParam Optional<String> sharing,
      @RequestParam Optional<Boolean> available,
      @RequestParam Optional<String> purpose,
      @RequestParam Optional<Boolean> connected,
      @RequestParam Optional<Integer> from,
      @RequestParam Optional<Integer> size) {
    List<CatalogueItem> found =
        catalogue.search(
            new CatalogueSearch(
                q,
                department,
                sharing.map(CatalogueController::sharing),
                available,
                purpose,
                connected));
    ListPart part = ListPart.of(from, size, found.size());
    return ResponseEntity.ok()
        .headers(part.headers(ServletUriComponentsBuilder.fromCurrentRequest()))
        .body(part.of(found).stream().map(this::row).toList());
  }

  /** All that is known of one resource. */
  @GetMapping("/entry")
  CatalogueDetail entry(@RequestParam Optional<String> resource) {
    String code = resource.orElseThrow(() -> new Refusal(Problems.wrongValue("resource", "")));
    return catalogue
        .byCode(code)
        .map(item -> CatalogueDetail.of(item, row(item)))
        .orElseThrow(() -> new Refusal(Problems.notFound(code)));
  }

  /** Whose resources there are, and for what they may be asked. */
  @GetMapping("/facets")
  CatalogueFacets facets() {
    return CatalogueFacets.of(catalogue.search(CatalogueSearch.ALL));
  }

  private CatalogueRow row(CatalogueItem item) {
    return CatalogueRow.of(item, clock.getZone());
  }

  /** By the descriptor's word, which the entries bear, too. */
  private static Sharing sharing(String word) {
    return Sharing.of(word)
        .orElseThrow(() -> new Refusal(Problems.wrongValue("sharing", word, SHARING)));
  }
}
