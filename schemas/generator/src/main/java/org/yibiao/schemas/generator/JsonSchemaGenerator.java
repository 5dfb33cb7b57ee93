package org.yibiao.schemas.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Derives the JSON face of the standard from its XSDs: one self-contained JSON Schema 2020-12 for
 * each kind of document, and the dictionary of names and codes. The same XSDs give the same bytes.
 */
public final class JsonSchemaGenerator {

  private final StandardXsd standard;
  private final String version;

  /** A generator for this version of the standard, such as {@code 1.0}. */
  public JsonSchemaGenerator(StandardXsd standard, String version) {
    this.standard = standard;
    this.version = version;
  }

  /** Writes {@code <root>.schema.json} for each document, and {@code dictionary.json}. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String root : standard.documents()) {
      JsonFiles.write(
          folder.resolve(root + ".schema.json"),
          new DocumentSchema(standard, version, root).json());
    }
    JsonFiles.write(folder.resolve("dictionary.json"), new Dictionary(standard, version).json());
  }
}
