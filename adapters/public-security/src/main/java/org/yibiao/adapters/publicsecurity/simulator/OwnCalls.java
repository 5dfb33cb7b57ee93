package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.publicsecurity.simulator.Households.Household;
import org.yibiao.adapters.publicsecurity.simulator.Households.Member;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;

/** What the department's own system says to the hub, in its own form. */
final class OwnCalls {

  private static final List<String> PERSON =
      List.of("SFZH", "XM", "CYM", "XB", "MZ", "CSRQ", "HKSZD", "HKXZ", "RYZT", "ZTRQ");
  private static final List<String> MEMBER =
      List.of(
          "HH", "HLX", "HZXM", "HZSFZH", "HKSZD", "HKXZ", "PCS", "XM", "SFZH", "YHZGX", "XB",
          "CSRQ", "HYZK", "QRRQ", "QCD");

  private OwnCalls() {}

  /** A number of the department's own for a question or a report. */
  static String serial(Connection connection) throws SQLException {
    String next =
        Sql.query(connection, "select next value for own_serial", row -> row.getString(1)).get(0);
    return "GA%s%06d".formatted(now().substring(0, 8), Long.parseLong(next));
  }

  /** The time of China, {@code yyyyMMddHHmmss}. */
  static String now() {
    return LocalDateTime.now(ReplyWriter.CHINA)
        .format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
  }

  static String question(
      String service, String serial, String division, List<String> names, List<String> values) {
    Map<String, List<List<String>>> items = frame(serial, division);
    items.put("conditiion", List.of(names, values));
    return CallWriter.write(service, "Query", items);
  }

  /** A person as they are now: dead (01), or under another name (02). */
  static String person(Connection connection, String serial, String type, Resident person)
      throws SQLException {
    List<String> record = PersonRecord.of(connection, person);
    Map<String, List<List<String>>> items = change(serial, person.division(), type);
    items.put(
        "ryxx",
        List.of(
            PERSON,
            PERSON.stream().map(name -> record.get(PersonRecord.COLUMNS.indexOf(name))).toList()));
    return CallWriter.write("S32-00000911", "Save", items);
  }

  /** A household as it is now that somebody moved in (03). */
  static String household(String serial, String mover, String from, Household into) {
    Map<String, List<List<String>>> items = change(serial, into.division(), "03");
    items.put("bgrsfzh", List.of(List.of(mover)));
    items.put("yhh", List.of(List.of(from)));
    List<List<String>> rows = new ArrayList<>(List.of(MEMBER));
    into.members().forEach(member -> rows.add(row(into, member)));
    items.put("hjxx", rows);
    return CallWriter.write("S32-00000912", "Save", items);
  }

  private static List<String> row(Household of, Member member) {
    return List.of(
        of.number(),
        of.kind(),
        of.head().name(),
        of.head().number(),
        of.division(),
        of.address(),
        of.station(),
        member.resident().name(),
        member.resident().number(),
        member.relation(),
        member.resident().sex(),
        member.resident().born(),
        member.marital(),
        member.movedIn(),
        member.movedFrom());
  }

  private static Map<String, List<List<String>>> change(
      String serial, String division, String type) {
    Map<String, List<List<String>>> items = frame(serial, division);
    items.put("bglx", List.of(List.of(type)));
    items.put("fssj", List.of(List.of(now())));
    items.put("djsj", List.of(List.of(now())));
    return items;
  }

  private static Map<String, List<List<String>>> frame(String serial, String division) {
    Map<String, List<List<String>>> items = new LinkedHashMap<>();
    items.put("ywlsh", List.of(List.of(serial)));
    items.put("xzqh", List.of(List.of(division)));
    return items;
  }
}
