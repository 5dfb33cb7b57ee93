package org.yibiao.adapters.kit.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of records as tests write and read them. */
final class RecordFile {

  private RecordFile() {}

  /** One record as it was cut out, and what became of it. */
  record Read(RawRecord raw, RecordOutcome outcome) {

    Map<String, String> values() {
      return ((RecordOutcome.Good) outcome).values();
    }

    List<String> rules() {
      return outcome instanceof RecordOutcome.Bad bad
          ? bad.faults().stream().map(RecordFault::rule).toList()
          : List.of();
    }
  }

  static RecordFormat format(String yaml) {
    return RecordFormat.of(yaml.getBytes(StandardCharsets.UTF_8), "test.layout.yaml");
  }

  static List<Read> read(RecordFormat format, byte[] file) {
    try (RecordReader reader = format.open(new ByteArrayInputStream(file))) {
      return all(reader);
    }
  }

  static List<Read> read(RecordFormat format, Path file, RecordPosition from) {
    try (RecordReader reader = format.open(file, from)) {
      return all(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, byte[] content) {
    try {
      return Files.write(folder.resolve("records"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] written(RecordFormat format, List<Map<String, String>> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = format.writer(out)) {
      for (Map<String, String> each : records) {
        writer.write(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Read> all(RecordReader reader) {
    List<Read> all = new ArrayList<>();
    for (Optional<RawRecord> raw = reader.next(); raw.isPresent(); raw = reader.next()) {
      all.add(new Read(raw.get(), reader.read(raw.get())));
    }
    return all;
  }
}
