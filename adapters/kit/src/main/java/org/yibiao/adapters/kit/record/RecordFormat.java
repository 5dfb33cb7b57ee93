package org.yibiao.adapters.kit.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentFolder;

/**
 * Reads and writes files of records in the form that a {@link RecordLayout} describes: fields of
 * fixed width counted in bytes, CSV, XML, or lines of JSON, in any of the character sets of the
 * layout. Nothing is ever replaced: bytes that are no character make a record bad, and a character
 * that the file cannot hold refuses to be written, both by name.
 *
 * <pre>{@code
 * RecordFormat format = RecordFormat.of(new DepartmentFolder("tax"), "native/taxpayers.layout.yaml");
 * try (RecordReader file = format.open(path, RecordPosition.START)) {
 *   for (var raw = file.next(); raw.isPresent(); raw = file.next()) {
 *     RecordOutcome outcome = file.read(raw.get());
 *     ...
 *     checkpoint = raw.get().end();
 *   }
 * }
 * }</pre>
 *
 * <p>It may be used by many threads.
 */
public final class RecordFormat {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final RecordLayout layout;

  private RecordFormat(RecordLayout layout) {
    this.layout = layout;
  }

  /**
   * The format of a layout file in a department's folder.
   *
   * @throws IllegalArgumentException if there is no such file, or it is no valid layout
   */
  public static RecordFormat of(DepartmentFolder folder, String path) {
    return of(folder.read(path), "departments/" + folder.code() + "/" + path);
  }

  /**
   * The format of a layout.
   *
   * @param yaml the content of a {@code *.layout.yaml}
   * @param where what to call it when it is refused
   * @throws IllegalArgumentException if it is no valid layout
   */
  public static RecordFormat of(byte[] yaml, String where) {
    return new RecordFormat(LayoutReader.read(yaml, where));
  }

  /** The format of a layout that is no file, such as one that follows a file's own head. */
  public static RecordFormat of(RecordLayout layout) {
    return new RecordFormat(layout);
  }

  /** What it is made from. */
  public RecordLayout layout() {
    return layout;
  }

  /**
   * Opens a file.
   *
   * @param from where to go on, as the end of a record of the same file; nothing before it is read
   *     again except the head
   * @throws UnreadableFile if its head is not what the layout says
   * @throws IOException if it cannot be had
   */
  public RecordReader open(Path file, RecordPosition from) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      RecordReader whole = open(Channels.newInputStream(channel));
      return from.offset() == 0 ? whole : goOn(channel, whole, from);
    } catch (UnreadableFile | IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Opens a file from its beginning.
   *
   * @param file is closed with the reader
   * @throws UnreadableFile if its head is not what the layout says
   */
  public RecordReader open(InputStream file) {
    ByteInput in = new ByteInput(file, RecordPosition.START);
    if (layout.charset().equals(StandardCharsets.UTF_8)) {
      in.skip(BYTE_ORDER_MARK);
    }
    Framing framing = framing();
    framing.head(in);
    return new RecordReader(layout, in, framing, 0);
  }

  /** Writes records to a stream, which is closed with the writer. */
  public RecordWriter writer(OutputStream to) throws IOException {
    return new RecordWriter(layout, to);
  }

  private RecordReader goOn(FileChannel channel, RecordReader head, RecordPosition from)
      throws IOException {
    channel.position(from.offset());
    return head.goOn(layout, new ByteInput(Channels.newInputStream(channel), from), from);
  }

  private Framing framing() {
    return switch (layout.format()) {
      case FIXED -> new LineFraming(new FixedFields(layout));
      case CSV -> new CsvFraming(layout);
      case XML -> new XmlFraming(layout);
      case JSON_LINES ->
          new LineFraming(new TextFields(layout.charset(), new JsonFields(layout.columns())::take));
    };
  }
}
