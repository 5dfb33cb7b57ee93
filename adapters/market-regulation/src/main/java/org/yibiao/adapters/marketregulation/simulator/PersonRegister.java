package org.yibiao.adapters.marketregulation.simulator;

import java.util.List;
import org.yibiao.adapters.marketregulation.simulator.Application.Party;

/** The key persons of companies, as filed. */
final class PersonRegister {

  private final Database database;

  PersonRegister(Database database) {
    this.database = database;
  }

  /** A key person as filed. */
  record FiledPerson(String id, String name, String position, String represents, String document) {}

  List<FiledPerson> of(String creditCode) {
    return database.transaction(
        () ->
            database
                .rows()
                .all(
                    "SELECT perid, name, position, lerepsign, cerno FROM e_pri_person"
                        + " WHERE uniscid = ? ORDER BY perid",
                    row ->
                        new FiledPerson(
                            "P%012d".formatted(row.getLong(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)),
                    creditCode));
  }

  /** Files a person; within the transaction of a registration. */
  void add(String creditCode, Party person) {
    database
        .rows()
        .change(
            "INSERT INTO e_pri_person (uniscid, name, cerno, position, lerepsign)"
                + " VALUES (?, ?, ?, ?, ?)",
            creditCode,
            person.text("NAME"),
            person.text("CERNO"),
            person.text("POSITION"),
            person.text("LEREPSIGN"));
  }
}
