package org.yibiao.adapters.tax;

import static org.yibiao.adapters.kit.AdapterContract.CHANGE_REPORTED;
import static org.yibiao.adapters.kit.AdapterContract.EVIDENCE_ASKED;

import java.time.Clock;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.ChangeGate;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.QuestionGate;

/**
 * The way back: the core system calls the hub as it would call a front machine, with a question or
 * with the report of a change.
 */
public final class TaxFrontRoutes extends RouteBuilder {

  /** Where the strings of {@code doService} go. */
  static final String DO_SERVICE = "direct:tax.front.do-service";

  /** Where the strings of {@code taxBiz} go. */
  static final String TAX_BIZ = "direct:tax.front.tax-biz";

  private static final String ASK = "direct:tax.ask.";
  private static final String CHANGE = "direct:tax.change.";
  private static final String CERTIFICATE = "deed-tax-certificate";

  /** By the kind of transaction who serves it. */
  private static final Map<String, String> TRANSACTIONS =
      Map.of(
          "SWZJ.YBT.GX.BDCQSCX", ASK + "ownership",
          "SWZJ.YBT.GX.QYDJCX", ASK + "enterprise-registration",
          "SWZJ.YBT.TS.NSRZTBG", CHANGE + "taxpayer-status");

  private final DepartmentDescriptor descriptor;
  private final QuestionGate questions;
  private final ChangeGate changes;
  private final FrontDesk desk;
  private final HouseDesk houses;

  private TaxFrontRoutes(
      DepartmentFolder folder, DepartmentDescriptor descriptor, CoreSystemAccess access, Clock at) {
    this.descriptor = descriptor;
    this.questions = new QuestionGate(folder, descriptor, at);
    this.changes = new ChangeGate(folder, descriptor, at);
    this.desk = new FrontDesk(access, TRANSACTIONS, at);
    this.houses = new HouseDesk(access);
  }

  /** The routes with these settings. */
  public static TaxFrontRoutes of(DepartmentSettings settings, Clock clock) {
    DepartmentFolder folder = new DepartmentFolder(TaxNames.DEPARTMENT);
    return new TaxFrontRoutes(folder, folder.descriptor(), new CoreSystemAccess(settings), clock);
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    transactions();
    houses();
    descriptor.asks().forEach(ask -> ask(ask.code()));
    descriptor.changes().forEach(change -> change(change.code()));
  }

  private void transactions() {
    from(DO_SERVICE)
        .routeId("tax.front.do-service")
        .doTry()
        .process(desk::open)
        .routingSlip(exchangeProperty(FrontDesk.SERVED_BY))
        .end()
        .process(desk::seal)
        .doCatch(FrontRefusal.class)
        .process(desk::refuse)
        .doCatch(Exception.class)
        .process(desk::tryAgain)
        .end();
  }

  private void houses() {
    from(TAX_BIZ)
        .routeId("tax.front.tax-biz")
        .doTry()
        .process(houses::open)
        .to(CHANGE + CERTIFICATE)
        .process(houses::seal)
        .doCatch(FrontRefusal.class)
        .process(houses::refuse)
        .doCatch(Exception.class)
        .process(houses::tryAgain)
        .end();
  }

  private void ask(String ask) {
    from(ASK + ask)
        .routeId("tax.ask." + ask)
        .doTry()
        .process(questions.toStandard(ask))
        .to(EVIDENCE_ASKED)
        .doCatch(NotTaken.class)
        .process(questions::refuse)
        .end()
        .process(questions.toNative(ask));
  }

  private void change(String change) {
    from(CHANGE + change)
        .routeId("tax.change." + change)
        .doTry()
        .process(changes.toStandard(change))
        .to(CHANGE_REPORTED)
        .process(changes.taken(change))
        .doCatch(NotTaken.class)
        .process(changes.notTaken(change))
        .end();
  }
}
