package org.yibiao.schemas.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.code.CodeLists;
import org.yibiao.schemas.generator.code.CodesXsd;

/**
 * Makes all that is derived from the sources of one version of the standard: {@code xsd/} complete
 * with the types of the code lists, {@code codes/} as JSON with an index of them, {@code
 * json-schema/} with the dictionary. The same sources give the same bytes.
 */
public final class StandardBuild {

  private StandardBuild() {}

  /**
   * Run by the build: {@code <folder of the sources> <folder for the result>}.
   *
   * @throws UnsupportedXsd if the XSDs hold something that the JSON face cannot express
   * @throws IllegalArgumentException if a code list is not one
   */
  public static void main(String[] folders) throws IOException {
    if (folders.length != 2) {
      throw new IllegalArgumentException("Two arguments: folder of the sources, folder to write");
    }
    make(Path.of(folders[0]), Path.of(folders[1]));
  }

  private static void make(Path source, Path result) throws IOException {
    List<CodeLists.Named> lists = CodeLists.read(source.resolve("codes"));
    Path xsd = Files.createDirectories(result.resolve("xsd"));
    copy(source.resolve("xsd"), xsd);
    Files.writeString(
        xsd.resolve("codes.xsd"),
        CodesXsd.of(lists, StandardXsd.NAMESPACE),
        StandardCharsets.UTF_8);
    StandardXsd standard = StandardXsd.read(xsd.resolve("standard.xsd"));
    Path codes = Files.createDirectories(result.resolve("codes"));
    for (CodeLists.Named named : lists) {
      JsonFiles.write(codes.resolve(named.id() + ".json"), JsonFiles.tree(named.list()));
    }
    JsonFiles.write(
        codes.resolve("index.json"),
        JsonFiles.tree(lists.stream().map(CodeLists.Named::id).toList()));
    new JsonSchemaGenerator(standard).writeTo(result.resolve("json-schema"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
