package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.publicsecurity.simulator.HouseholdQuery.Declared;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;

/**
 * The household register. Somebody who was never asked about is taken in as the head of a household
 * of their own, together with the members declared then who have no other.
 */
final class Households {

  private static final String UNSTATED = "90";

  /** A household with all its members, the head first. */
  record Household(
      String number,
      String kind,
      String division,
      String address,
      String station,
      List<Member> members) {

    Resident head() {
      return members.get(0).resident();
    }

    Optional<Member> member(String identityNumber) {
      return members.stream()
          .filter(member -> member.resident().number().equals(identityNumber))
          .findFirst();
    }
  }

  /** A member; days are {@code yyyyMMdd}, and empty where nothing is known. */
  record Member(
      Resident resident, String relation, String marital, String movedIn, String movedFrom) {}

  private Households() {}

  /** The household of a resident. */
  static Household of(Connection connection, Resident resident, List<Declared> declared)
      throws SQLException {
    Optional<String> known = numberOf(connection, resident.number());
    if (known.isEmpty()) {
      takeIn(connection, resident, declared);
    }
    return read(connection, numberOf(connection, resident.number()).orElseThrow());
  }

  private static Optional<String> numberOf(Connection connection, String resident)
      throws SQLException {
    String sql = "select household from household_member where resident = ?";
    return Sql.query(connection, sql, row -> row.getString(1), resident).stream().findFirst();
  }

  private static void takeIn(Connection connection, Resident head, List<Declared> declared)
      throws SQLException {
    String serial =
        Sql.query(connection, "select next value for household_serial", row -> row.getString(1))
            .get(0);
    String number = head.division() + "%06d".formatted(Long.parseLong(serial));
    Sql.change(
        connection,
        "insert into household (number, kind, division, address, station) values (?, ?, ?, ?, ?)",
        number,
        "1",
        head.division(),
        "人民路%s号".formatted(serial),
        "人民路派出所");
    join(connection, number, head.number(), "02");
    for (Declared member : declared) {
      Resident met = Population.meet(connection, member.number(), member.name());
      if (numberOf(connection, met.number()).isEmpty()) {
        join(connection, number, met.number(), member.relation());
      }
    }
  }

  private static void join(Connection connection, String household, String who, String relation)
      throws SQLException {
    Sql.change(
        connection,
        "insert into household_member (resident, household, relation, marital) values (?, ?, ?, ?)",
        who,
        household,
        relation,
        UNSTATED);
  }

  private static Household read(Connection connection, String number) throws SQLException {
    List<Member> members =
        Sql.query(
            connection,
            "select r.number, r.name, r.ethnicity, r.division, r.standing, m.relation, m.marital,"
                + " m.moved_in, m.moved_from from household_member m"
                + " join resident r on r.number = m.resident"
                + " where m.household = ? order by case m.relation when '02' then 0 else 1 end, r.number",
            Households::member,
            number);
    return Sql.query(
            connection,
            "select kind, division, address, station from household where number = ?",
            row ->
                new Household(
                    number,
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    members),
            number)
        .get(0);
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        Population.resident(row),
        row.getString("relation"),
        row.getString("marital"),
        Optional.ofNullable(row.getString("moved_in")).orElse(""),
        Optional.ofNullable(row.getString("moved_from")).orElse(""));
  }
}
