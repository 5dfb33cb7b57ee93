package org.yibiao.hub.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table in an Excel file, written as it grows: no more than some rows are in the memory. The
 * first row is its head, in both languages.
 */
final class ExcelTable implements AutoCloseable {

  /** Rows that an Excel sheet has, without the head. */
  static final int MOST_ROWS = 1_048_575;

  private static final int FLUSHED_EVERY = 500;
  private static final int HEAD = 1;
  private static final int WIDTH = 18;
  private static final String DATE = "yyyy-mm-dd";

  /** What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection). */
  private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r', '\n');

  private final Workbook book;
  private final Worksheet sheet;
  private int row = HEAD;

  ExcelTable(OutputStream out, String name, List<String> head) throws IOException {
    this.book = new Workbook(out, "Yibiao", "1.0");
    this.sheet = book.newWorksheet(name);
    for (int column = 0; column < head.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.inlineString(0, column, head.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, HEAD);
  }

  /** Whether another row fits. */
  boolean hasRoom() {
    return row - HEAD < MOST_ROWS;
  }

  /** Adds a row of texts, numbers and dates; what is null stays empty. */
  void add(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      put(column, cells.get(column));
    }
    row++;
    if (row % FLUSHED_EVERY == 0) {
      sheet.flush();
    }
  }

  private void put(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DATE).set();
    } else if (cell != null) {
      sheet.inlineString(row, column, harmless(cell.toString()));
    }
  }

  /** A text that stays one, also when somebody copies it or saves it in another form. */
  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.contains(text.charAt(0)) ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
