package org.yibiao.benchmarks.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The bare parser of each form: records by their columns, one after the other. */
final class BareParser {

  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CsvMapper CSV = CsvMapper.builder().build();
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Columns of the fixed-width file, and how many bytes each takes. */
  private static final Map<String, Integer> WIDTHS = new LinkedHashMap<>();

  private static final int LINE;

  static {
    String[] names =
        "NSRSBH DJXH NSRMC NSRZT_DM SJRQ QSBZ QSJE FZCHBZ FZCHRDRQ NSXYDJ PDND".split(" ");
    int[] widths = {20, 20, 160, 2, 8, 1, 16, 1, 8, 1, 4};
    int all = 2;
    for (int i = 0; i < names.length; i++) {
      WIDTHS.put(names[i], widths[i]);
      all += widths[i];
    }
    LINE = all;
  }

  private BareParser() {}

  /** A file that is being read. */
  interface Reading extends Iterator<Map<String, String>>, Closeable {}

  static Reading open(Form form, Path file) throws IOException {
    return switch (form) {
      case FIXED -> fixed(Files.newInputStream(file));
      case CSV -> csv(file);
      case XML -> new BareRights(Files.newInputStream(file));
      case JSON_LINES -> jsonLines(Files.newBufferedReader(file));
      case BATCH_XML, BATCH_JSON -> throw new IllegalArgumentException(form + " is no register");
    };
  }

  private static Reading fixed(InputStream file) {
    InputStream in = new BufferedInputStream(file, 1 << 16);
    return new Ahead(
        () -> {
          try {
            byte[] line = in.readNBytes(LINE);
            return line.length < LINE ? Optional.empty() : Optional.of(fields(line));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        in);
  }

  private static Map<String, String> fields(byte[] line) {
    Map<String, String> values = new LinkedHashMap<>();
    int at = 0;
    for (Map.Entry<String, Integer> column : WIDTHS.entrySet()) {
      values.put(column.getKey(), new String(line, at, column.getValue(), GB18030).strip());
      at += column.getValue();
    }
    return values;
  }

  private static Reading csv(Path file) throws IOException {
    MappingIterator<Map<String, String>> rows =
        CSV.readerFor(VALUES)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    return new Ahead(
        () -> rows.hasNextValue() ? Optional.of(rows.nextValue()) : Optional.empty(), rows::close);
  }

  private static Reading jsonLines(BufferedReader file) {
    return new Ahead(
        () -> {
          try {
            return Optional.ofNullable(file.readLine()).map(line -> JSON.readValue(line, VALUES));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        file);
  }

  /** Looks one record ahead. */
  private static final class Ahead implements Reading {

    private final Supplier<Optional<Map<String, String>>> source;
    private final Closeable file;
    private Optional<Map<String, String>> next;

    Ahead(Supplier<Optional<Map<String, String>>> source, Closeable file) {
      this.source = source;
      this.file = file;
      this.next = source.get();
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Map<String, String> next() {
      Map<String, String> now = next.orElseThrow();
      next = source.get();
      return now;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
