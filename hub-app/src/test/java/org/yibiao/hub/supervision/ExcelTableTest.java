package org.yibiao.hub.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void keeps_a_text_from_becoming_a_formula(String text) throws IOException {
    Row row = written(List.of(text));

    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(0)).startsWith("'");
  }

  @Test
  void writes_numbers_and_dates_as_such() throws IOException {
    Row row = written(List.of("文字", 12, LocalDate.of(2026, 11, 30)));

    assertThat(row.getCellText(0)).isEqualTo("文字");
    assertThat(row.getCellAsNumber(1)).hasValueSatisfying(n -> assertThat(n).isEqualTo("12"));
    assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  private static Row written(List<?> cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExcelTable table = new ExcelTable(out, "Sheet", List.of("头 Head"))) {
      table.add(cells);
    }
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getFirstSheet().read().get(1);
    }
  }
}
