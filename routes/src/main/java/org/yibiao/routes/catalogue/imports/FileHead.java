package org.yibiao.routes.catalogue.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.catalogue.ListedColumn;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads the first line of a list, which names its columns in either language, in any order. */
final class FileHead {

  private static final int LONGEST = 8192;
  private static final int SHOWN = 40;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final ObjectReader LINE =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[][].class);

  private static final Name ALL_HEADS = heads();

  private final List<ListedColumn> columns = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private FileHead() {}

  /**
   * The columns in the file's order.
   *
   * @param file is read up to the end of its first line
   * @throws Refusal if it names a column that there is not, or one twice, or not all that must be
   */
  static List<ListedColumn> read(InputStream file, Charset charset) throws IOException {
    FileHead head = new FileHead();
    List<String> names = names(file, charset);
    for (int i = 0; i < names.size(); i++) {
      head.take(names.get(i), i + 1);
    }
    head.findMissing();
    if (!head.findings.isEmpty()) {
      throw new Refusal(ImportProblems.wrongHead(head.findings));
    }
    return head.columns;
  }

  private void take(String name, int place) {
    Optional<ListedColumn> column = ListedColumn.called(name);
    String shown = PlainText.of(name, SHOWN);
    if (column.isEmpty()) {
      findings.add(
          fault(
                  "C-HEAD-UNKNOWN",
                  column,
                  new Name("没有列“" + shown + "”。", "There is no column “" + shown + "”."),
                  ALL_HEADS)
              .at(1, place));
    } else if (columns.contains(column.get())) {
      findings.add(
          fault(
                  "C-HEAD-TWICE",
                  column,
                  new Name(
                      "列“" + shown + "”出现两次。", "The column “" + shown + "” stands there twice."),
                  new Name("请只留一列。", "Leave only one."))
              .at(1, place));
    } else {
      columns.add(column.get());
    }
  }

  private void findMissing() {
    for (ListedColumn each : ListedColumn.values()) {
      if (each.isRequired() && !columns.contains(each)) {
        Name reason =
            new Name(
                "缺少列“" + each.label().zh() + "”。", "The column “" + each.key() + "” is missing.");
        Name remedy =
            new Name(
                "请在首行加上 " + each.label().zh() + " 或 " + each.key() + "，并逐行填写。",
                "Add "
                    + each.key()
                    + " or "
                    + each.label().zh()
                    + " to the first line, and fill it"
                    + " in.");
        findings.add(fault("C-HEAD-MISSING", Optional.of(each), reason, remedy).at(1, 0));
      }
    }
  }

  private static RowFault fault(
      String rule, Optional<ListedColumn> column, Name reason, Name remedy) {
    return new RowFault(rule, Severity.ERROR, column, reason, remedy);
  }

  private static Name heads() {
    String all =
        Arrays.stream(ListedColumn.values())
            .map(each -> each.label().zh() + " " + each.key())
            .collect(Collectors.joining(" | "));
    return new Name("可用的列：" + all + "。", "The columns there are: " + all + ".");
  }

  private static List<String> names(InputStream file, Charset charset) throws IOException {
    try {
      String line = charset.newDecoder().decode(ByteBuffer.wrap(line(file))).toString();
      String[][] rows = LINE.readValue(line.replace(BYTE_ORDER_MARK, "").strip());
      return rows.length == 1 ? List.of(rows[0]) : List.of();
    } catch (CharacterCodingException | JacksonException e) {
      throw new Refusal(ImportProblems.unreadableHead(charset));
    }
  }

  private static byte[] line(InputStream file) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = file.read(); next >= 0 && next != '\n'; next = file.read()) {
      line.write(next);
      if (line.size() > LONGEST) {
        break;
      }
    }
    return line.toByteArray();
  }
}
