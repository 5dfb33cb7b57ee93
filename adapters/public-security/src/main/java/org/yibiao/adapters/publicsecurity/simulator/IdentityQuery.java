package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;
import org.yibiao.adapters.publicsecurity.simulator.Population.Standing;

/** The query service of the population register: one answer row for each person asked about. */
final class IdentityQuery {

  private static final List<String> COLUMNS =
      List.of(
          "XM", "CYM", "XB", "MZ", "CSRQ", "SFZH", "JGSSX", "WHCD", "XP", "HYZK", "BYQK", "HKSZD",
          "CSDXZ", "FWCS", "ZZXZ", "SG", "HYJG");

  /** A grey dot in place of a photograph: nobody's face. */
  private static final String PHOTOGRAPH =
      "R0lGODlhAQABAIAAAICAgAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

  private IdentityQuery() {}

  static Reply answer(Call call, Connection connection) throws SQLException, Rejected {
    List<List<String>> persons = AskedPersons.of(call);
    List<List<String>> lines = new ArrayList<>();
    for (List<String> person : persons) {
      Resident resident = Population.meet(connection, person.get(0), person.get(1));
      if (resident.standing() == Standing.BUSY_ONCE) {
        Population.settle(connection, resident.number());
        return Reply.error(ResultCode.BUSY);
      }
      lines.add(line(resident, person.get(1)));
    }
    return Reply.success(COLUMNS, lines);
  }

  private static List<String> line(Resident resident, String name) {
    if (resident.standing() == Standing.ABSENT) {
      return verdictOnly(resident.number(), name, "3");
    }
    return resident.name().equals(name)
        ? known(resident)
        : verdictOnly(resident.number(), name, "2");
  }

  /** Whoever does not know the right name learns nothing about the person. */
  private static List<String> verdictOnly(String number, String name, String verdict) {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
    cells.set(COLUMNS.indexOf("XM"), name);
    cells.set(COLUMNS.indexOf("SFZH"), number);
    cells.set(COLUMNS.indexOf("HYJG"), verdict);
    return cells;
  }

  private static List<String> known(Resident resident) {
    List<String> cells = verdictOnly(resident.number(), resident.name(), "1");
    cells.set(COLUMNS.indexOf("XB"), resident.sex());
    cells.set(COLUMNS.indexOf("MZ"), resident.ethnicity());
    cells.set(COLUMNS.indexOf("CSRQ"), resident.born());
    cells.set(COLUMNS.indexOf("XP"), PHOTOGRAPH);
    cells.set(COLUMNS.indexOf("HKSZD"), resident.division());
    return cells;
  }
}
