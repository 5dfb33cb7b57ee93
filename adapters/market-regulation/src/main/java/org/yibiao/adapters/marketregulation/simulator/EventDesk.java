package org.yibiao.adapters.marketregulation.simulator;

import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.NativeSchema;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** Takes the changes of other departments, each event once, whatever call it came in. */
final class EventDesk {

  private final SchemaCheck schema =
      NativeSchema.check(
          new DepartmentFolder("market-regulation"), "native/event-notice.json#/$defs/tax-status");
  private final Database database;

  EventDesk(Database database) {
    this.database = database;
  }

  Answer take(byte[] body) {
    if (!schema.check(body).isEmpty()) {
      return Answer.of(ResponseCode.AGAINST_SCHEMA);
    }
    JsonNode event = CanonicalJson.tree(body);
    String id = event.path("EVENTID").asString();
    return database.transaction(
        () -> {
          if (!database.rows().exist("SELECT 1 FROM bm_bg WHERE eventid = ?", id)) {
            keep(id, event);
          }
          return Answer.of(ResponseCode.SUCCESS, Answer.object().put("EVENTID", id));
        });
  }

  /** The events of a company, one a line, in the order in which they came. */
  String of(String creditCode) {
    return database.transaction(
        () ->
            String.join(
                "\n",
                database
                    .rows()
                    .all(
                        "SELECT eventid, eventseq, altitems FROM bm_bg WHERE uniscid = ? ORDER BY xh",
                        row ->
                            (row.getString(1) + " " + row.getLong(2) + " " + row.getString(3))
                                .strip(),
                        creditCode)));
  }

  private void keep(String id, JsonNode event) {
    database
        .rows()
        .change(
            "INSERT INTO bm_bg (eventid, uniscid, eventseq, altitems) VALUES (?, ?, ?, ?)",
            id,
            event.path("UNISCID").asString(),
            event.path("EVENTSEQ").asLong(),
            items(event));
  }

  private static String items(JsonNode event) {
    return event
        .path("ALTITEMS")
        .valueStream()
        .map(
            each ->
                "%s %s→%s"
                    .formatted(
                        each.path("ALTITEM").asString(""),
                        each.path("ALTBE").asString(""),
                        each.path("ALTAF").asString("")))
        .collect(Collectors.joining("；"));
  }
}
