package org.yibiao.routes.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.catalogue.ListedColumn;
import org.yibiao.routes.catalogue.ListedRow;
import org.yibiao.routes.catalogue.imports.CheckedRows.Good;
import org.yibiao.routes.catalogue.imports.ListedChanges.Counts;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/** Takes a list of resources of departments that need not be connected into the catalogue. */
@Component
public class CatalogueImport {

  private final ListedChanges changes;
  private final DataCatalogue catalogue;
  private final AuditTrail audit;

  public CatalogueImport(ListedChanges changes, DataCatalogue catalogue, AuditTrail audit) {
    this.changes = changes;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  /** What is to be done with a list. */
  public enum Wish {
    /** Import all of it, or nothing if a row is wrong. */
    ALL_OR_NOTHING,
    /** Import the rows that are right. */
    PARTIAL,
    /** Only check it. */
    DRY_RUN
  }

  /**
   * Imports a list, or checks it.
   *
   * @param file CSV, see {@link ListedColumn} for what it holds
   * @param actor who does it
   * @throws Refusal if the list cannot be read, is too long, or has a wrong row and must have none;
   *     nothing is changed then
   * @throws IOException if the list ends too early
   */
  public ImportReport take(InputStream file, Charset charset, Wish wish, String actor)
      throws IOException {
    try {
      CheckedRows rows = CatalogueFile.read(file, charset);
      if (rows.rejected() > 0 && wish == Wish.ALL_OR_NOTHING) {
        throw new Refusal(ImportProblems.wrongRows(rows));
      }
      return report(rows, wish == Wish.DRY_RUN, actor);
    } catch (Refusal refusal) {
      audit.enter(ImportAudit.refused(actor, refusal.problem()));
      throw refusal;
    }
  }

  private ImportReport report(CheckedRows rows, boolean dryRun, String actor) {
    List<ListedRow> good = rows.good().stream().map(Good::row).toList();
    Counts counts =
        dryRun
            ? checked(good, rows.rejected(), actor)
            : changes.apply(good, actor, done -> ImportAudit.detail(done, rows.rejected(), false));
    List<Finding> connected = connected(rows.good());
    return new ImportReport(
        dryRun,
        counts.created(),
        counts.updated(),
        counts.unchanged(),
        rows.rejected(),
        connected.size(),
        Stream.concat(rows.findings().stream(), connected.stream()).toList());
  }

  private Counts checked(List<ListedRow> good, int rejected, String actor) {
    Counts counts = changes.compare(good);
    audit.enter(ImportAudit.done(actor, ImportAudit.detail(counts, rejected, true)));
    return counts;
  }

  private List<Finding> connected(List<Good> rows) {
    Set<String> codes =
        catalogue.all().stream().map(entry -> entry.resource().code()).collect(Collectors.toSet());
    return rows.stream()
        .filter(each -> codes.contains(each.row().code()))
        .map(each -> stands(each.row().code()).at(each.line(), 0))
        .toList();
  }

  private static RowFault stands(String code) {
    return new RowFault(
        "C-CONNECTED",
        Severity.WARNING,
        Optional.of(ListedColumn.CODE),
        new Name(
            code + " 已由接入的部门提供，目录以该部门的登记为准。",
            "A connected department gives " + code + "; the catalogue shows what that one says."),
        new Name("无需处理；也可从文件中删去该行。", "Nothing is to be done; the row may be left out."));
  }
}
