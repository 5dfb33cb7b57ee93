package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.kit.AdapterContract.CHANGE_REPORTED;
import static org.yibiao.adapters.kit.AdapterContract.EVIDENCE_ASKED;

import java.time.Clock;
import java.util.Map;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.ChangeGate;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.QuestionGate;

/** The way back: the registration system posts signed calls to the hub, as it takes them itself. */
public final class MarketRegulationDoor extends RouteBuilder {

  static final String ASK_PATH = "/native/market-regulation/ask";
  static final String CHANGES_PATH = "/native/market-regulation/changes";

  private static final String ASK = "direct:market-regulation.ask.";
  private static final String CHANGE = "direct:market-regulation.change.enterprise-registration";
  private static final String REPORT = "enterprise-registration";

  private static final Map<String, String> QUERIES =
      Map.of("BDCQS", ASK + "ownership", "QSHY", ASK + "tax-status");
  private static final Map<String, String> CHANGES =
      Map.of("01", CHANGE, "21", CHANGE, "22", CHANGE, "23", CHANGE, "24", CHANGE);

  private final DepartmentDescriptor descriptor;
  private final QuestionGate questions;
  private final ChangeGate changes;
  private final DoorDesk desk;

  private MarketRegulationDoor(
      DepartmentFolder folder, DepartmentDescriptor descriptor, CallCheck check, Clock clock) {
    this.descriptor = descriptor;
    this.questions = new QuestionGate(folder, descriptor, clock);
    this.changes = new ChangeGate(folder, descriptor, clock);
    this.desk = new DoorDesk(check);
  }

  /** The door with these settings. */
  public static MarketRegulationDoor of(DepartmentSettings settings, Clock clock) {
    DepartmentFolder folder = new DepartmentFolder(MarketRegulationNames.DEPARTMENT);
    return new MarketRegulationDoor(
        folder, folder.descriptor(), new CallCheck(settings, clock), clock);
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    door(ASK_PATH, "market-regulation.ask", desk.open(ASK_PATH, "QUERYNO", "QUERYTYPE", QUERIES));
    door(
        CHANGES_PATH,
        "market-regulation.changes",
        desk.open(CHANGES_PATH, "CHANGENO", "CHANGETYPE", CHANGES));
    descriptor.asks().forEach(ask -> ask(ask.code()));
    change();
  }

  private void door(String path, String id, Processor open) {
    from("platform-http:" + path + "?httpMethodRestrict=POST")
        .routeId(id)
        .doTry()
        .process(open)
        .routingSlip(exchangeProperty(DoorDesk.SERVED_BY))
        .end()
        .doCatch(CallRefused.class)
        .process(desk::refuse)
        .doCatch(Exception.class)
        .process(desk::tryAgain)
        .end()
        .process(desk::send);
  }

  private void ask(String ask) {
    from(ASK + ask)
        .routeId("market-regulation.ask." + ask)
        .doTry()
        .process(questions.toStandard(ask))
        .to(EVIDENCE_ASKED)
        .doCatch(NotTaken.class)
        .process(questions::refuse)
        .end()
        .process(questions.toNative(ask));
  }

  private void change() {
    from(CHANGE)
        .routeId("market-regulation.change")
        .doTry()
        .process(changes.toStandard(REPORT))
        .to(CHANGE_REPORTED)
        .process(changes.taken(REPORT))
        .doCatch(NotTaken.class)
        .process(changes.notTaken(REPORT))
        .end();
  }
}
