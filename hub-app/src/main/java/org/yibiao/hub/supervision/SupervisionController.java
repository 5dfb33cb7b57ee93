package org.yibiao.hub.supervision;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.web.JsonBody;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.supervision.CardBook;
import org.yibiao.routes.supervision.CardDesk;
import org.yibiao.routes.supervision.CardType;
import org.yibiao.routes.supervision.CaseSheets;
import org.yibiao.routes.supervision.SupervisionBook;
import org.yibiao.routes.supervision.SupervisionCard;
import org.yibiao.routes.supervision.SupervisionFigures;

/** How cases keep their limits: lists, lanes, cards and figures. */
@RestController
@RequestMapping(path = "/api/v1/supervision", produces = MediaType.APPLICATION_JSON_VALUE)
class SupervisionController {

  static final int MOST = 500;
  private static final int MOST_DAYS = 60;

  private final SupervisionBook book;
  private final CaseSheets sheets;
  private final CardBook cards;
  private final CardDesk desk;
  private final SupervisionFigures figures;
  private final KeyNames names;
  private final Clock clock;

  SupervisionController(
      SupervisionBook book,
      CaseSheets sheets,
      CardBook cards,
      CardDesk desk,
      SupervisionFigures figures,
      KeyNames names,
      Clock clock) {
    this.book = book;
    this.sheets = sheets;
    this.cards = cards;
    this.desk = desk;
    this.figures = figures;
    this.names = names;
    this.clock = clock;
  }

  /** What a supervisor did about a card. */
  record Handling(String note) {}

  @GetMapping("/cases")
  CaseRows cases(CaseFilter filter, @RequestParam(defaultValue = "50") int size, Caller caller) {
    return CaseRows.of(
        book.cases(filter.search(), own(caller), Given.within("size", size, 1, MOST)));
  }

  @GetMapping("/cases/{caseNumber}")
  SheetView sheet(@PathVariable String caseNumber, Caller caller) {
    return sheets
        .of(caseNumber, own(caller))
        .map(SheetView::of)
        .orElseThrow(
            () -> new Refusal(Problems.notFound("/api/v1/supervision/cases/" + caseNumber)));
  }

  @GetMapping("/late")
  CaseRows.Late late(
      @RequestParam(defaultValue = "3") int within,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "50") int size,
      Caller caller) {
    return CaseRows.Late.of(
        book.late(
            Given.within("within", within, 0, MOST_DAYS),
            own(caller).or(() -> Given.text(department)),
            Given.text(after),
            Given.within("size", size, 1, MOST)));
  }

  @GetMapping("/cards")
  CardView.Page cards(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String caseNumber,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "50") int size,
      Caller caller) {
    CardBook.Search search =
        new CardBook.Search(
            Given.text(state).map(SupervisionController::state),
            Given.text(type).map(SupervisionController::type),
            own(caller).or(() -> Given.text(department)),
            Given.text(caseNumber),
            Given.text(after));
    return CardView.Page.of(cards.cards(search, Given.within("size", size, 1, MOST)));
  }

  @PostMapping("/cards/{id}/handle")
  CardView handle(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    String note = Optional.ofNullable(JsonBody.read(body, Handling.class).note()).orElse("");
    return CardView.of(desk.handle(id, note, caller.name()));
  }

  @GetMapping("/statistics")
  FiguresView statistics(FiguresFilter filter, Caller caller) {
    SupervisionFigures.Search search = filter.search(own(caller), clock);
    return new FiguresView(
        search.by().code(),
        search.from(),
        search.to(),
        figures.of(search).stream()
            .map(line -> FiguresView.Line.of(line, names.of(search.by(), line.key()).orElse(null)))
            .toList());
  }

  /** The one department whose steps the caller may see; empty: all. */
  static Optional<String> own(Caller caller) {
    return caller.department().map(code -> code.value());
  }

  private static SupervisionCard.State state(String code) {
    return SupervisionCard.State.of(code)
        .orElseThrow(
            () ->
                Given.wrong(
                    "state",
                    code,
                    Arrays.stream(SupervisionCard.State.values())
                        .map(SupervisionCard.State::code)
                        .toList()));
  }

  private static CardType type(String code) {
    return CardType.of(code)
        .orElseThrow(
            () ->
                Given.wrong(
                    "type", code, Arrays.stream(CardType.values()).map(CardType::code).toList()));
  }
}
