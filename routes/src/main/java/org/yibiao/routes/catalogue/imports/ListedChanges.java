package org.yibiao.routes.catalogue.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.catalogue.ListedLedger;
import org.yibiao.routes.catalogue.ListedRow;
import org.yibiao.routes.intake.Refusal;

/** Puts rows into the list, all or none. */
@Component
public class ListedChanges {

  /** Resources that are listed at most: every node keeps them in memory. */
  private static final int MOST = 50_000;

  private final ListedLedger ledger;
  private final AuditTrail audit;

  public ListedChanges(ListedLedger ledger, AuditTrail audit) {
    this.ledger = ledger;
    this.audit = audit;
  }

  /** How many rows are new, say something else, or say the same. */
  record Counts(int created, int updated, int unchanged) {}

  /** What would change. */
  Counts compare(List<ListedRow> rows) {
    return compare(rows, (isNew, row) -> {});
  }

  /**
   * Changes it, and tells the audit trail.
   *
   * @param actor who imports the rows
   * @throws Refusal if the list would become too long; nothing is changed then
   */
  @Transactional
  public Counts apply(List<ListedRow> rows, String actor, Function<Counts, String> detail) {
    ledger.lock();
    Counts counts =
        compare(
            rows,
            (isNew, row) -> {
              if (isNew) {
                ledger.add(row, actor);
              } else {
                ledger.change(row, actor);
              }
            });
    if (counts.created() + counts.updated() > 0) {
      ledger.changed();
    }
    audit.enter(ImportAudit.done(actor, detail.apply(counts)));
    return counts;
  }

  private Counts compare(List<ListedRow> rows, BiConsumer<Boolean, ListedRow> change) {
    Map<String, ListedRow> before =
        ledger.all().stream().collect(Collectors.toMap(ListedRow::code, row -> row));
    int created = 0;
    int updated = 0;
    for (ListedRow row : rows) {
      if (!before.containsKey(row.code())) {
        created++;
        change.accept(true, row);
      } else if (!before.get(row.code()).equals(row)) {
        updated++;
        change.accept(false, row);
      }
    }
    if (before.size() + created > MOST) {
      throw new Refusal(ImportProblems.tooManyEntries(MOST));
    }
    return new Counts(created, updated, rows.size() - created - updated);
  }
}
