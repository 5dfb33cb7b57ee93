package org.yibiao.adapters.marketregulation.simulator;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The registration system as a caller of the hub. */
final class HubCaller {

  /** Who asks: the authority of Liangxi, Wuxi. */
  private static final String AUTHORITY = "320213";

  private final DepartmentSettings settings;

  HubCaller(DepartmentSettings settings) {
    this.settings = settings;
  }

  /** Asks a question of this type, about this; gives the JSON that the hub answers. */
  String ask(String type, String condition, String value) {
    String number = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    String query =
        Answer.object()
            .put("QUERYNO", number)
            .put("QUERYTYPE", type)
            .put("REGORG", AUTHORITY)
            .put(condition, value)
            .toString();
    return call("ask", query, Clock.systemUTC(), 1);
  }

  /** Sends one signed call as often as is said; gives the last answer. */
  String call(String door, String json, Clock clock, int times) {
    HubLine line = line(clock);
    HubLine.Signed signed = line.sign(door, json);
    String answer = "";
    for (int i = 0; i < times; i++) {
      answer = line.send(signed);
    }
    return answer;
  }

  /** Changes of this register, with their reports. */
  Reporting reporting(Database database) {
    return new Reporting(database, line(Clock.systemUTC()), Clock.systemUTC());
  }

  private HubLine line(Clock clock) {
    String appKey = settings.text("department-app-key");
    String key = settings.text("department-key");
    return new HubLine(settings, new SignatureMaker(appKey, key, clock));
  }
}
