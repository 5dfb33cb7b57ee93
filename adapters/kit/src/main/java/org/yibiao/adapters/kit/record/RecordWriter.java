package org.yibiao.adapters.kit.record;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** Writes a file of records as its layout says; closing it writes its end. For one thread. */
public final class RecordWriter implements Closeable {

  private final RecordLayout layout;
  private final OutputStream out;
  private final RecordText text;

  RecordWriter(RecordLayout layout, OutputStream to) throws IOException {
    this.layout = layout;
    this.out = new BufferedOutputStream(to);
    this.text = RecordText.of(layout);
    put(text.head());
  }

  /**
   * Writes one record.
   *
   * @param values by column, codes of the standard where the layout has codes for them; a column
   *     that is missing is left empty
   * @throws RequestNotCarried if the file cannot hold a value: a character that its character set
   *     lacks, too many bytes, a code without a counterpart, or a required one that is missing;
   *     nothing is written then
   * @throws IOException if it cannot be written
   */
  public void write(Map<String, String> values) throws IOException {
    byte[] record = record(values);
    out.write(record);
    put(layout.endOfLine());
  }

  private byte[] record(Map<String, String> values) throws IOException {
    Map<String, String> carried = Carried.values(layout, values);
    if (layout.format() == RecordLayout.Format.FIXED) {
      return fixed(carried);
    }
    return StrictText.encode(layout.charset(), text.record(carried));
  }

  private byte[] fixed(Map<String, String> values) throws IOException {
    byte[] record = new byte[layout.columns().stream().mapToInt(Column::bytes).sum()];
    int at = 0;
    for (Column column : layout.columns()) {
      byte[] value = StrictText.encode(layout.charset(), values.getOrDefault(column.name(), ""));
      if (value.length > column.bytes()) {
        throw tooLong(column, value.length);
      }
      Arrays.fill(record, at, at + column.bytes(), (byte) column.pad().orElse(" ").charAt(0));
      boolean isLeft = column.align().orElse(RecordLayout.Align.LEFT) == RecordLayout.Align.LEFT;
      int from = isLeft ? at : at + column.bytes() - value.length;
      System.arraycopy(value, 0, record, from, value.length);
      at += column.bytes();
    }
    return record;
  }

  private static RequestNotCarried tooLong(Column column, int bytes) {
    return new RequestNotCarried(
        new Why(
            Optional.empty(),
            column.label().zh() + "共 " + bytes + " 字节，部门文件最多容纳 " + column.bytes() + " 字节。",
            column.label().en() + " takes " + bytes + " bytes of at most " + column.bytes() + ".",
            Optional.of(column.name())));
  }

  private void put(String text) throws IOException {
    out.write(StrictText.encode(layout.charset(), text));
  }

  @Override
  public void close() throws IOException {
    try (out) {
      put(text.foot());
    }
  }
}
