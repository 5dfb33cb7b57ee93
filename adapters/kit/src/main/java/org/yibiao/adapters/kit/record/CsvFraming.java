package org.yibiao.adapters.kit.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import tools.jackson.core.JacksonException;

/**
 * Records of CSV: lines, but a quoted value may hold line breaks. A quote that is not closed costs
 * its own line only.
 */
final class CsvFraming implements Framing {

  private final RecordLayout layout;
  private final char separator;
  private final RecordBytes record = new RecordBytes();
  private CsvFields fields;
  private int firstLine;

  CsvFraming(RecordLayout layout) {
    this.layout = layout;
    this.separator = layout.separatorCharacter();
    this.fields = new CsvFields(layout, layout.columns().stream().map(Column::inFile).toList());
  }

  @Override
  public void head(ByteInput in) {
    if (layout.hasHeader()) {
      fields = new CsvFields(layout, header(in));
    }
  }

  private List<String> header(ByteInput in) {
    cut(in);
    byte[] bytes = record.take();
    try {
      String text = StrictText.decode(layout.charset(), bytes, 0, bytes.length);
      List<String> names = Arrays.stream(CsvFields.split(layout, text)).map(String::strip).toList();
      for (Column column : layout.columns()) {
        if (!names.contains(column.inFile())) {
          throw new UnreadableFile(lacks(column));
        }
      }
      return names;
    } catch (StrictText.MalformedText | JacksonException e) {
      String charset = layout.charset().name();
      throw new UnreadableFile(
          Why.of(
              "首行不是 " + charset + " 编码的列名，请按约定的字符集重新导出。",
              "The first line is no line of column names in " + charset + ": export it again."));
    }
  }

  private static Why lacks(Column column) {
    return Why.of(
        "首行缺少列 " + column.inFile() + "（" + column.label().zh() + "），请按约定的列名重新导出。",
        "The first line lacks the column " + column.inFile() + ": export it with all columns.");
  }

  @Override
  public Optional<RawRecord> next(ByteInput in, long records) {
    while (in.peek() != ByteInput.END) {
      RecordPosition start = in.position(records);
      Optional<RecordFault> broken = cut(in);
      if (!record.isEmpty()) {
        return Optional.of(new RawRecord(start, in.position(records + 1), record.take(), broken));
      }
    }
    return Optional.empty();
  }

  /** Reads to the end of the record, if that is to be found. */
  private Optional<RecordFault> cut(ByteInput in) {
    record.clear();
    firstLine = 0;
    boolean isUtf8 = layout.charset().equals(StandardCharsets.UTF_8);
    boolean isFieldStart = true;
    for (int next = in.next(); next != ByteInput.END && next != '\n'; next = in.next()) {
      record.add(next);
      if (next == '"' && isFieldStart && !closeQuote(in)) {
        return Optional.of(giveBack(in));
      }
      int trail = Framing.trail(in, next, isUtf8);
      if (trail != ByteInput.END) {
        record.add(trail);
      }
      isFieldStart = next == separator;
    }
    boolean isTooLong = record.isTooLong();
    record.dropReturn();
    return isTooLong ? Optional.of(Faults.tooLong()) : Optional.empty();
  }

  /** Reads past the end of a quoted value; false if there is none, or something follows it. */
  private boolean closeQuote(ByteInput in) {
    for (int next = in.next(); next != ByteInput.END; next = in.next()) {
      record.add(next);
      if (record.length() > RecordBytes.MOST - 2) {
        return false;
      }
      if (next == '\n' && firstLine == 0) {
        firstLine = record.length();
      }
      if (next == '"') {
        if (in.peek() != '"') {
          return endsField(in.peek());
        }
        record.add(in.next());
      }
    }
    return false;
  }

  private boolean endsField(int next) {
    return next == ByteInput.END || next == '\n' || next == '\r' || next == separator;
  }

  /** Leaves the first line in the record, and what came after it to be read again. */
  private RecordFault giveBack(ByteInput in) {
    byte[] all = record.take();
    if (firstLine == 0) {
      for (int next = in.next(); next != ByteInput.END && next != '\n'; next = in.next()) {
        record.add(next);
      }
    } else {
      in.pushBack(Arrays.copyOfRange(all, firstLine, all.length));
      record.clear();
      record.add(Arrays.copyOf(all, firstLine - 1));
    }
    record.dropReturn();
    return Faults.unclosedQuote();
  }

  @Override
  public Fields fields() {
    Charset charset = layout.charset();
    return new TextFields(charset, fields::take);
  }
}
