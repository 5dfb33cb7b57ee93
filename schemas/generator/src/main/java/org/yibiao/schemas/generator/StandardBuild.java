package org.yibiao.schemas.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.code.CodeLists;
import org.yibiao.schemas.generator.code.CodesXsd;
import org.yibiao.schemas.generator.page.DictionaryPage;
import org.yibiao.schemas.generator.page.IndexPage;
import org.yibiao.schemas.generator.rule.RuleBook;
import org.yibiao.schemas.generator.rule.RuleGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Makes all that is derived from the sources of one version of the standard: {@code xsd/} complete
 * with the types of the code lists, {@code codes/} as JSON with an index of them, {@code
 * json-schema/} with the dictionary, {@code rules/} as Schematron and XSLT, {@code dictionary/}, a
 * page for people, and {@code index.json} and {@code index.html}, which say what there is. The same
 * sources give the same bytes.
 */
public final class StandardBuild {

  private StandardBuild() {}

  /**
   * Run by the build: {@code <folder of the sources> <folder for the result>}.
   *
   * @throws UnsupportedXsd if the XSDs hold something that the JSON face cannot express, or do not
   *     say of each type and field what it is and how confidential
   * @throws IllegalArgumentException if a code list is not one, or a rule's file is wrong
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
    List<String> gaps = new AnnotationCheck(standard).gaps();
    if (!gaps.isEmpty()) {
      throw new UnsupportedXsd("The annotations have gaps:\n" + String.join("\n", gaps));
    }
    new JsonSchemaGenerator(standard).writeTo(result.resolve("json-schema"));
    Map<String, JsonNode> codes = codes(lists, Files.createDirectories(result.resolve("codes")));
    new RuleGenerator(standard, RuleBook.read(source.resolve("rules")))
        .writeTo(result.resolve("rules"));
    index(
        new VersionIndex(source.getFileName().toString(), standard, codes, List.of(source, result)),
        result);
    page(standard, codes, Files.createDirectories(result.resolve("dictionary")));
  }

  private static Map<String, JsonNode> codes(List<CodeLists.Named> lists, Path folder)
      throws IOException {
    Map<String, JsonNode> codes = new TreeMap<>();
    for (CodeLists.Named named : lists) {
      JsonNode list = JsonFiles.tree(named.list());
      codes.put(named.id(), list);
      JsonFiles.write(folder.resolve(named.id() + ".json"), list);
    }
    JsonFiles.write(folder.resolve("index.json"), JsonFiles.tree(codes.keySet()));
    return codes;
  }

  private static void index(VersionIndex version, Path result) throws IOException {
    JsonNode index = version.json();
    JsonFiles.write(result.resolve("index.json"), index);
    Files.writeString(result.resolve("index.html"), IndexPage.of(index));
  }

  private static void page(StandardXsd standard, Map<String, JsonNode> codes, Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("index.html"), DictionaryPage.of(new Dictionary(standard).json(), codes));
    for (String beside : List.of("dictionary.css", "dictionary.js")) {
      try (InputStream in = DictionaryPage.class.getResourceAsStream(beside)) {
        Files.copy(in, folder.resolve(beside), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
