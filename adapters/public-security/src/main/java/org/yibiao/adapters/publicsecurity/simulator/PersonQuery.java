package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;
import org.yibiao.adapters.publicsecurity.simulator.Population.Standing;

/** The query service for whole records: one answer row for each person asked about. */
final class PersonQuery {

  private PersonQuery() {}

  static Reply answer(Call call, Connection connection) throws SQLException, Rejected {
    List<List<String>> lines = new ArrayList<>();
    for (List<String> person : AskedPersons.of(call)) {
      Resident resident = Population.meet(connection, person.get(0), person.get(1));
      if (resident.standing() == Standing.BUSY_ONCE) {
        Population.settle(connection, resident.number());
        return Reply.error(ResultCode.BUSY);
      }
      lines.add(line(connection, resident, person.get(1)));
    }
    return Reply.success(PersonRecord.COLUMNS, lines);
  }

  private static List<String> line(Connection connection, Resident resident, String name)
      throws SQLException {
    if (resident.standing() == Standing.ABSENT) {
      return verdictOnly(resident.number(), name, "3");
    }
    return resident.name().equals(name)
        ? PersonRecord.of(connection, resident)
        : verdictOnly(resident.number(), name, "2");
  }

  /** Whoever does not know the right name learns nothing about the person. */
  private static List<String> verdictOnly(String number, String name, String verdict) {
    List<String> cells = new ArrayList<>(Collections.nCopies(PersonRecord.COLUMNS.size(), ""));
    cells.set(0, number);
    cells.set(1, name);
    cells.set(2, verdict);
    return cells;
  }
}
