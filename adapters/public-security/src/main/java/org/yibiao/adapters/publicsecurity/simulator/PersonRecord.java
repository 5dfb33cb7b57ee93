package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.publicsecurity.simulator.Households.Household;
import org.yibiao.adapters.publicsecurity.simulator.Households.Member;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;

/** The whole record of a person: values by position. */
final class PersonRecord {

  static final List<String> COLUMNS =
      List.of(
          "SFZH", "XM", "HYJG", "CYM", "XB", "MZ", "CSRQ", "JGSSX", "HYZK", "HKSZD", "HKXZ",
          "ZZSSX", "ZZXZ", "FWCS", "QFJG", "YXQQ", "YXQZ", "RYZT", "ZTRQ");

  private PersonRecord() {}

  static List<String> of(Connection connection, Resident person) throws SQLException {
    Household household = Households.of(connection, person, List.of());
    String marital = household.member(person.number()).map(Member::marital).orElse("");
    return Sql.query(
            connection,
            "select former_name, native_place, workplace, card_issuer, card_from, card_to, state,"
                + " state_since from resident where number = ?",
            row -> line(person, household, marital, row),
            person.number())
        .get(0);
  }

  private static List<String> line(
      Resident person, Household household, String marital, ResultSet row) throws SQLException {
    return List.of(
        person.number(),
        person.name(),
        "1",
        text(row, "former_name"),
        person.sex(),
        person.ethnicity(),
        person.born(),
        text(row, "native_place"),
        marital,
        household.division(),
        household.address(),
        "",
        "",
        text(row, "workplace"),
        text(row, "card_issuer"),
        text(row, "card_from"),
        text(row, "card_to"),
        text(row, "state"),
        text(row, "state_since"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }
}
