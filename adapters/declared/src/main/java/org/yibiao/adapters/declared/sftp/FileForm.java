package org.yibiao.adapters.declared.sftp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.NativeSchema;
import org.yibiao.adapters.kit.record.RawRecord;
import org.yibiao.adapters.kit.record.RecordFormat;
import org.yibiao.adapters.kit.record.RecordOutcome;
import org.yibiao.adapters.kit.record.RecordReader;
import org.yibiao.adapters.kit.record.RecordWriter;
import org.yibiao.adapters.kit.record.UnreadableFile;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of the files of one direction: records by a layout, each of them one native message, or
 * one document of JSON or XML.
 *
 * @param records how records lie in the file, if they do
 * @param extension of the files' names
 * @param charset of documents; a layout has its own
 */
public record FileForm(
    Optional<RecordFormat> records, String extension, DepartmentCharset charset) {

  /**
   * The form of files whose messages have this schema.
   *
   * @throws IllegalArgumentException if it is a layout that is not valid
   */
  public static FileForm of(DepartmentFolder folder, String schema, DepartmentCharset charset) {
    if (!NativeSchema.isLayout(schema)) {
      return new FileForm(Optional.empty(), schema.endsWith(".xsd") ? "xml" : "json", charset);
    }
    RecordFormat records = RecordFormat.of(folder, schema);
    String extension =
        switch (records.layout().format()) {
          case CSV -> "csv";
          case FIXED -> "txt";
          case XML -> "xml";
          case JSON_LINES -> "jsonl";
        };
    return new FileForm(Optional.of(records), extension, charset);
  }

  /**
   * A message that was found in a file.
   *
   * @param message the native message; for a record that is none, empty
   * @param problem why it cannot be read, if so
   */
  public record Found(String message, Optional<String> problem) {}

  /**
   * The file of messages.
   *
   * @throws org.yibiao.adapters.kit.RequestNotCarried if the file cannot hold one of them
   */
  public byte[] write(List<String> messages) {
    if (records.isEmpty()) {
      return charset.encode(messages.get(0));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RecordWriter writer = records.get().writer(file)) {
      for (String message : messages) {
        writer.write(values(message));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** The messages of a file, those that cannot be read among them. */
  public List<Found> read(byte[] file) {
    try {
      return records.isPresent()
          ? records(records.get(), file)
          : List.of(new Found(charset.decode(file), Optional.empty()));
    } catch (AnswerNotUnderstood | UnreadableFile e) {
      return List.of(new Found("", Optional.of(e.getMessage())));
    }
  }

  private static List<Found> records(RecordFormat format, byte[] file) {
    List<Found> found = new ArrayList<>();
    try (RecordReader reader = format.open(new ByteArrayInputStream(file))) {
      for (Optional<RawRecord> raw = reader.next(); raw.isPresent(); raw = reader.next()) {
        found.add(found(reader.read(raw.get()), raw.get().number()));
      }
    } catch (UnreadableFile e) {
      found.add(new Found("", Optional.of(e.getMessage())));
    }
    return found.isEmpty()
        ? List.of(new Found("", Optional.of("The file holds no record")))
        : found;
  }

  private static Found found(RecordOutcome outcome, long number) {
    if (outcome instanceof RecordOutcome.Good good) {
      ObjectNode message = CanonicalJson.mapper().createObjectNode();
      good.values().forEach(message::put);
      return new Found(message.toString(), Optional.empty());
    }
    String why = ((RecordOutcome.Bad) outcome).faults().get(0).reason().en();
    return new Found("", Optional.of("Record " + number + ": " + why));
  }

  private static Map<String, String> values(String message) {
    JsonNode tree = CanonicalJson.tree(message.getBytes(StandardCharsets.UTF_8));
    Map<String, String> values = new LinkedHashMap<>();
    tree.properties()
        .forEach(member -> values.put(member.getKey(), member.getValue().asString("")));
    return values;
  }
}
