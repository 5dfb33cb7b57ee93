package org.yibiao.vectors.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * The files of a corpus, by their paths within {@code vectors/<version>/}. The same corpus gives
 * the same bytes.
 *
 * @param version the version of the standard
 * @param files their contents
 */
record Release(String version, SortedMap<String, byte[]> files) {

  /** Any time will do, as long as it stays the same. */
  private static final LocalDateTime ZIPPED = LocalDateTime.of(2026, 11, 21, 0, 0);

  static Release of(String version, Corpus corpus, Coverage coverage) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Vector vector : corpus.vectors()) {
      if (files.put(vector.file(), vector.content()) != null) {
        throw new IllegalStateException("Two vectors are named " + vector.file());
      }
    }
    Manifest manifest = new Manifest(version, corpus);
    files.put("manifest.json", json(manifest.manifest()));
    files.put("constraints.json", json(manifest.constraints()));
    files.put("coverage.json", json(CoverageReport.json(coverage)));
    files.put("manifest.schema.json", resource("manifest.schema.json"));
    files.put("README.md", resource("README.md"));
    return new Release(version, files);
  }

  /** Writes the files below {@code vectors/<version>/} of this folder. */
  void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(path(file.getKey()));
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Writes them into one archive. */
  void zipTo(Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(path(file.getKey()));
        entry.setTimeLocal(ZIPPED);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  private String path(String file) {
    return "vectors/" + version + "/" + file;
  }

  private static byte[] json(JsonNode node) {
    return (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Release.class.getResourceAsStream("/org/yibiao/vectors/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
