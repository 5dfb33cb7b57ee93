package org.yibiao.adapters.land;

import java.time.Duration;
import java.util.Map;
import org.yibiao.adapters.kit.ChangeGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.QuestionGate;

/**
 * What the department's own system starts, with those who take it up.
 *
 * @param asks takes questions up
 * @param answers answers them
 * @param changes takes reports of changes up
 * @param receipts marks them
 */
record Incoming(
    QuestionGate questions,
    IncomingDesk asks,
    AskDesk answers,
    ChangeGate reports,
    IncomingDesk changes,
    ChangeDesk receipts) {

  static final String DEED_TAX_CERTIFICATE = "deed-tax-certificate";
  static final String IDENTITY = "identity";
  static final String SEIZURE = "seizure";
  static final String TITLE_CANCELLED = "title-cancelled";

  private static final Map<String, String> ASK_TYPES =
      Map.of("QSPZ", DEED_TAX_CERTIFICATE, "RKXX", IDENTITY);
  private static final Map<String, String> CHANGE_TYPES =
      Map.of("CF", SEIZURE, "ZX", TITLE_CANCELLED);

  static Incoming of(
      QuestionGate questions,
      ChangeGate reports,
      ExchangeDatabase database,
      DepartmentSettings settings,
      Outage outage) {
    Duration lease = settings.duration("claim-lease");
    int batch = settings.number("batch");
    IncomingTable asks = IncomingTable.asks(database.sql(), lease);
    IncomingTable changes = IncomingTable.changes(database.sql(), lease);
    return new Incoming(
        questions,
        new IncomingDesk(asks, ASK_TYPES, batch, outage),
        new AskDesk(database.sql(), database.transactions(), asks),
        reports,
        new IncomingDesk(changes, CHANGE_TYPES, batch, outage),
        new ChangeDesk(database.sql(), database.transactions(), changes));
  }
}
