package org.yibiao.schemas.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Derives the JSON face of the standard from its XSDs: one self-contained JSON Schema 2020-12 for
 * each kind of document, and the dictionary of names and codes. The same XSDs give the same bytes.
 */
public final class JsonSchemaGenerator {

  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final StandardXsd standard;

  /** A generator for this standard. */
  public JsonSchemaGenerator(StandardXsd standard) {
    this.standard = standard;
  }

  /**
   * Run by the build: {@code <folder of the XSDs> <folder for the result>}.
   *
   * @throws UnsupportedXsd if the XSDs hold something that the JSON face cannot express
   */
  public static void main(String[] folders) throws IOException {
    if (folders.length != 2) {
      throw new IllegalArgumentException(
          "Two arguments: folder of the XSDs, folder for the result");
    }
    Path xsd = Path.of(folders[0]).resolve("standard.xsd");
    new JsonSchemaGenerator(StandardXsd.read(xsd)).writeTo(Path.of(folders[1]));
  }

  /** Writes {@code <root>.schema.json} for each document, and {@code dictionary.json}. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String root : StandardXsd.DOCUMENTS) {
      write(folder.resolve(root + ".schema.json"), new DocumentSchema(standard, root).json());
    }
    write(folder.resolve("dictionary.json"), new Dictionary(standard).json());
  }

  private static void write(Path file, JsonNode json) throws IOException {
    String text = MAPPER.writer().with(LAYOUT).writeValueAsString(json) + "\n";
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
