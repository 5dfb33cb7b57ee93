package org.yibiao.routes.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.Arrival;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseOpening;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.supervision.CardBook;
import org.yibiao.routes.supervision.CardDesk;
import org.yibiao.routes.supervision.CaseSearch;
import org.yibiao.routes.supervision.CaseSheet;
import org.yibiao.routes.supervision.CaseSheets;
import org.yibiao.routes.supervision.SpecialProcedure;
import org.yibiao.routes.supervision.SpecialProcedures;
import org.yibiao.routes.supervision.SupervisionCard;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.MatterCode;

/** What tests of the supervision do: hand in on a day, look, send cards on a day. */
@Component
class SupervisionDesk {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static final String LIMITED = "320000000022";
  static final CaseSearch ALL =
      new CaseSearch(
          Optional.empty(),
          Optional.of(LIMITED),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          3,
          Optional.empty());

  private final Office office;
  private final MovableClock clock;
  private final CaseOpening opening;
  private final Plans plans;
  private final CaseSheets sheets;
  private final CardDesk cards;
  private final CardBook book;
  private final SpecialProcedures procedures;

  SupervisionDesk(
      Office office,
      MovableClock clock,
      CaseOpening opening,
      Plans plans,
      CaseSheets sheets,
      CardDesk cards,
      CardBook book,
      SpecialProcedures procedures) {
    this.office = office;
    this.clock = clock;
    this.opening = opening;
    this.plans = plans;
    this.sheets = sheets;
    this.cards = cards;
    this.book = book;
    this.procedures = procedures;
  }

  static Instant on(String day) {
    return LocalDate.parse(day).atTime(LocalTime.of(10, 0)).atZone(CHINA).toInstant();
  }

  void day(String day) {
    clock.set(on(day));
  }

  void today() {
    clock.reset();
  }

  /** Hands in on a day; the check of the premises, which is silent, is with its department. */
  Receipt submit(String messageId, String day) {
    day(day);
    Submission submission = Samples.submission(messageId, LIMITED);
    // without the door, which takes nothing that is dated later than it is
    CaseFile file =
        opening.open(
            submission,
            "digest",
            plans.of(new MatterCode(LIMITED)).orElseThrow(),
            new Arrival("Test", "portal", new byte[1], "0"));
    Receipt receipt = new Receipt();
    receipt.setCaseNumber(file.caseNumber());
    office.awaitPart(receipt, "identity-check", PartState.DONE);
    office.awaitPart(receipt, "property-check", PartState.IN_PROGRESS);
    return receipt;
  }

  CaseSheet sheet(Receipt receipt) {
    return sheets.of(receipt.getCaseNumber(), Optional.empty()).orElseThrow();
  }

  CaseSheet.Step step(Receipt receipt, String id) {
    return sheet(receipt).lanes().stream()
        .flatMap(lane -> lane.steps().stream())
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Optional<LocalDate> due(Receipt receipt, String id) {
    return step(receipt, id).standing().orElseThrow().watched().due().on();
  }

  Optional<LocalDate> due(Receipt receipt) {
    return sheet(receipt).whole().watched().due().on();
  }

  List<SupervisionCard> cardsOn(String day, Receipt receipt) {
    cards.send(on(day));
    return cards(receipt);
  }

  List<SupervisionCard> cards(Receipt receipt) {
    return book.cards(
            new CardBook.Search(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(receipt.getCaseNumber()),
                Optional.empty()),
            100)
        .items();
  }

  SpecialProcedure stop(Receipt receipt, String kind, Optional<Integer> extendsBy) {
    return procedures.begin(
        receipt.getCaseNumber(),
        "property-check",
        new SpecialProcedures.Wish(kind, extendsBy, "现场听证 110101199003072316"),
        land());
  }

  SpecialProcedure end(Receipt receipt, SpecialProcedure procedure) {
    return procedures.end(receipt.getCaseNumber(), "property-check", procedure.id(), land());
  }

  static SpecialProcedures.Actor land() {
    return new SpecialProcedures.Actor("land-operator", Optional.of("land"));
  }
}
