package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.publicsecurity.simulator.Households.Household;
import org.yibiao.adapters.publicsecurity.simulator.Households.Member;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;
import org.yibiao.adapters.publicsecurity.simulator.Population.Standing;

/**
 * The query service of the household register: for each person asked about, a row for every member
 * of their household, or one row with the verdict why there is none.
 */
final class HouseholdQuery {

  private static final List<String> MEMBERS = List.of("SFZH", "XM", "YBRGX");
  private static final List<String> COLUMNS =
      List.of(
          "BCXRSFZH",
          "BCXRXM",
          "HYJG",
          "BFXH",
          "HH",
          "HLX",
          "HZXM",
          "HZSFZH",
          "HKSZD",
          "HKXZ",
          "PCS",
          "XM",
          "SFZH",
          "YHZGX",
          "XB",
          "CSRQ",
          "HYZK",
          "QRRQ",
          "QCD");

  private final Connection connection;
  private final List<Declared> declared;

  private HouseholdQuery(Connection connection, List<Declared> declared) {
    this.connection = connection;
    this.declared = declared;
  }

  /** A family member as declared. */
  record Declared(String number, String name, String relation) {}

  static Reply answer(Call call, Connection connection) throws SQLException, Rejected {
    List<List<String>> persons = AskedPersons.of(call);
    return new HouseholdQuery(connection, declared(call)).answer(persons);
  }

  private static List<Declared> declared(Call call) throws Rejected {
    if (!call.items().containsKey("jtcy")) {
      return List.of();
    }
    List<List<String>> rows = call.item("jtcy").below(MEMBERS);
    AskedPersons.refuseWrongNumbers(rows, "CYSFZH");
    return rows.stream().map(row -> new Declared(row.get(0), row.get(1), row.get(2))).toList();
  }

  private Reply answer(List<List<String>> persons) throws SQLException {
    List<List<String>> lines = new ArrayList<>();
    List<Household> households = new ArrayList<>();
    for (List<String> person : persons) {
      Resident resident = Population.meet(connection, person.get(0), person.get(1));
      if (resident.standing() == Standing.BUSY_ONCE) {
        Population.settle(connection, resident.number());
        return Reply.error(ResultCode.BUSY);
      }
      Optional<String> wrong = wrong(resident, person.get(1));
      if (wrong.isPresent()) {
        lines.add(verdict(person, wrong.get(), ""));
      } else {
        Household household = Households.of(connection, resident, declared);
        households.add(household);
        household.members().forEach(member -> lines.add(line(resident, household, member)));
      }
    }
    return Reply.success(COLUMNS, contradicted(persons, households).orElse(lines));
  }

  private static Optional<String> wrong(Resident resident, String name) {
    if (resident.standing() == Standing.ABSENT) {
      return Optional.of("3");
    }
    return resident.name().equals(name) ? Optional.empty() : Optional.of("2");
  }

  /** Who declares a member that is none learns nothing about anybody's household. */
  private Optional<List<List<String>>> contradicted(
      List<List<String>> persons, List<Household> households) {
    if (households.size() < persons.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < declared.size(); i++) {
      Declared member = declared.get(i);
      String at = Integer.toString(i + 1);
      boolean known = false;
      for (int p = 0; p < persons.size() && !known; p++) {
        known = Kinship.holds(households.get(p), persons.get(p).get(0), member);
      }
      if (!known) {
        return Optional.of(persons.stream().map(person -> verdict(person, "4", at)).toList());
      }
    }
    return Optional.empty();
  }

  private static List<String> verdict(List<String> person, String verdict, String member) {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
    cells.set(0, person.get(0));
    cells.set(1, person.get(1));
    cells.set(2, verdict);
    cells.set(3, member);
    return cells;
  }

  private static List<String> line(Resident asked, Household of, Member member) {
    Resident who = member.resident();
    return List.of(
        asked.number(),
        asked.name(),
        "1",
        "",
        of.number(),
        of.kind(),
        of.head().name(),
        of.head().number(),
        of.division(),
        of.address(),
        of.station(),
        who.name(),
        who.number(),
        member.relation(),
        who.sex(),
        who.born(),
        member.marital(),
        member.movedIn(),
        member.movedFrom());
  }
}
