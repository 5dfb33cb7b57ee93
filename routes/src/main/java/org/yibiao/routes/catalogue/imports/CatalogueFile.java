package org.yibiao.routes.catalogue.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.RawRecord;
import org.yibiao.adapters.kit.record.RecordFormat;
import org.yibiao.adapters.kit.record.RecordLayout;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import org.yibiao.adapters.kit.record.RecordLayout.Format;
import org.yibiao.adapters.kit.record.RecordOutcome;
import org.yibiao.adapters.kit.record.RecordReader;
import org.yibiao.routes.catalogue.ListedColumn;
import org.yibiao.routes.catalogue.ListedRow;
import org.yibiao.routes.catalogue.imports.CheckedRows.Good;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.Finding;

/** Reads a list of resources in CSV (RFC 4180), row by row, with the kit's reader of records. */
final class CatalogueFile {

  /** Rows that a list may have. */
  static final int MOST = 10_000;

  private static final int MOST_FINDINGS = 1000;

  /** The reader begins after the head. */
  private static final int HEAD = 1;

  private final List<ListedColumn> columns;
  private final Map<String, Long> lines = new HashMap<>();
  private final List<Good> good = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int rejected;

  private CatalogueFile(List<ListedColumn> columns) {
    this.columns = columns;
  }

  /**
   * Reads all of it.
   *
   * @throws Refusal if its head is wrong or it has too many rows
   */
  static CheckedRows read(InputStream content, Charset charset) throws IOException {
    InputStream in = new BufferedInputStream(content);
    CatalogueFile file = new CatalogueFile(FileHead.read(in, charset));
    RecordFormat format = RecordFormat.of(file.layout(charset));
    try (RecordReader rows = format.open(in)) {
      for (Optional<RawRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (!isBlank(row.get())) {
          file.take(row.get().start().line() + HEAD, rows.read(row.get()));
        }
      }
    }
    return new CheckedRows(file.good, file.rejected, file.findings);
  }

  private RecordLayout layout(Charset charset) {
    return new RecordLayout(
        new Name("数据资源目录", "list of resources"),
        Format.CSV,
        charset,
        Optional.empty(),
        Optional.of(false),
        Optional.empty(),
        Optional.empty(),
        columns.stream().map(CatalogueFile::column).toList());
  }

  private static Column column(ListedColumn column) {
    return new Column(
        column.key(),
        column.label(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(column.isRequired()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Spreadsheets leave rows of nothing but separators behind. */
  private static boolean isBlank(RawRecord row) {
    for (byte each : row.bytes()) {
      if (each != ',' && each != ' ' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  private void take(long line, RecordOutcome outcome) {
    if (good.size() + rejected == MOST) {
      throw new Refusal(ImportProblems.tooManyRows(MOST));
    }
    if (outcome instanceof RecordOutcome.Good read) {
      check(line, read.values());
    } else if (outcome instanceof RecordOutcome.Bad bad) {
      reject(line, bad.faults().stream().map(RowFault::of).toList());
    }
  }

  private void check(long line, Map<String, String> read) {
    Values values = new Values();
    Map<ListedColumn, String> kept = new EnumMap<>(ListedColumn.class);
    for (ListedColumn column : columns) {
      Optional.ofNullable(read.get(column.key()))
          .map(value -> values.of(column, value))
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> kept.put(column, value));
    }
    List<RowFault> faults = new ArrayList<>(values.faults());
    Optional.ofNullable(lines.putIfAbsent(kept.get(ListedColumn.CODE), line))
        .ifPresent(first -> faults.add(twice(first)));
    if (faults.isEmpty()) {
      good.add(new Good(line, new ListedRow(kept)));
    } else {
      reject(line, faults);
    }
  }

  private void reject(long line, List<RowFault> faults) {
    rejected++;
    faults.stream()
        .limit(Math.max(0, MOST_FINDINGS - findings.size()))
        .map(fault -> fault.at(line, fault.column().map(columns::indexOf).orElse(-1) + 1))
        .forEach(findings::add);
  }

  private static RowFault twice(long first) {
    return RowFault.of(
        "C-TWICE",
        ListedColumn.CODE,
        new Name(
            "信息资源代码（code）与第 " + first + " 行重复。",
            "The resource code (code) stands in line " + first + " already."),
        new Name("请改正代码，或只留一行。", "Correct the code, or leave only one of the rows."));
  }
}
