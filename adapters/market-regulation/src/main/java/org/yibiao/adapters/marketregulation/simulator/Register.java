package org.yibiao.adapters.marketregulation.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The register of companies, what is known about names and people, the final answers that were
 * given, and the nonces that were used.
 */
final class Register {

  /** Longer than a timestamp can stay in the window on either side. */
  private static final Duration NONCES_KEPT = SignatureCheck.WINDOW.multipliedBy(3);

  private final Database database;
  private final Rows rows;
  private final CompanyRegister companies;
  private final PersonRegister persons;

  Register(Database database) {
    this.database = database;
    this.rows = database.rows();
    this.companies = new CompanyRegister(database);
    this.persons = new PersonRegister(database);
  }

  CompanyRegister companies() {
    return companies;
  }

  PersonRegister persons() {
    return persons;
  }

  /** What was answered before, and to whom. */
  private record Before(String company, Answer answer) {}

  /**
   * Decides once for a business serial, and keeps the answer together with what was done, unless it
   * is only of this moment.
   */
  Answer once(Application application, Supplier<Answer> decide) {
    return database.transaction(
        () ->
            before(application.serial())
                .map(before -> again(before, application))
                .orElseGet(() -> kept(application, decide.get())));
  }

  /** True if nobody used the nonce before; from now on it is used. */
  boolean takeNonce(String nonce, Instant now) {
    return database.transaction(
        () -> {
          long limit = now.minus(NONCES_KEPT).toEpochMilli();
          rows.change("DELETE FROM jk_nonce WHERE sj < ?", limit);
          if (rows.exist("SELECT 1 FROM jk_nonce WHERE nonce = ?", nonce)) {
            return false;
          }
          rows.change("INSERT INTO jk_nonce VALUES (?, ?)", nonce, now.toEpochMilli());
          return true;
        });
  }

  boolean knows(String name) {
    return rows.exist("SELECT 1 FROM e_baseinfo WHERE entname = ?", name);
  }

  boolean knows(String creditCode, String name) {
    return database.transaction(
        () ->
            rows.exist(
                "SELECT 1 FROM e_baseinfo WHERE uniscid = ? AND entname = ?", creditCode, name));
  }

  boolean forbids(String name) {
    return rows.exist("SELECT 1 FROM jyzc WHERE POSITION(zc, ?) > 0", name);
  }

  boolean restricts(String documentNumber) {
    return rows.exist("SELECT 1 FROM rzxz WHERE cerno = ?", documentNumber);
  }

  /** True as often as the seeds say, and then no more. */
  boolean isBusyOver(String name) {
    return rows.change("UPDATE fm SET sycs = sycs - 1 WHERE entname = ? AND sycs > 0", name) > 0;
  }

  long nextSerial() {
    return rows.first("SELECT NEXT VALUE FOR djxl", row -> row.getLong(1)).orElseThrow();
  }

  void add(Application application, String creditCode, String registrationNumber) {
    rows.change(
        "INSERT INTO e_baseinfo (uniscid, regno, entname) VALUES (?, ?, ?)",
        creditCode,
        registrationNumber,
        application.name());
    application.persons().forEach(person -> persons.add(creditCode, person));
  }

  private Optional<Before> before(String serial) {
    return rows.first(
        "SELECT entname, status, answer FROM jk_yw WHERE bizseq = ?",
        row -> new Before(row.getString(1), new Answer(row.getInt(2), row.getString(3), true)),
        serial);
  }

  private static Answer again(Before before, Application application) {
    return before.company().equals(application.name())
        ? before.answer()
        : Answer.of(
            ResponseCode.SERIAL_OF_ANOTHER, Answer.object().put("BIZSEQ", application.serial()));
  }

  private Answer kept(Application application, Answer answer) {
    if (answer.isFinal()) {
      rows.change(
          "INSERT INTO jk_yw (bizseq, entname, status, answer) VALUES (?, ?, ?, ?)",
          application.serial(),
          application.name(),
          answer.status(),
          answer.json());
    }
    return answer;
  }
}
