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
 * page for people, and {@code index.json} and {@code index.html}, which say what there is.
 *
 * @param version such as {@code 1.0}
 * @param source folder of the version's sources
 * @param result folder to write to
 */
record VersionBuild(String version, Path source, Path result) {

  private static final List<String> AS_THEY_ARE = List.of("xsd", "samples", "rules", "wsdl");

  /** Writes everything, and gives the complete XSDs. */
  StandardXsd make() throws IOException {
    for (String folder : AS_THEY_ARE) {
      Folders.copy(source.resolve(folder), result.resolve(folder));
    }
    List<CodeLists.Named> lists = CodeLists.read(source.resolve("codes"));
    Files.writeString(
        result.resolve("xsd/codes.xsd"),
        CodesXsd.of(lists, StandardXsd.NAMESPACE),
        StandardCharsets.UTF_8);
    StandardXsd standard = StandardXsd.read(result.resolve("xsd/standard.xsd"));
    List<String> gaps = new AnnotationCheck(standard).gaps();
    if (!gaps.isEmpty()) {
      throw new UnsupportedXsd("The annotations have gaps:\n" + String.join("\n", gaps));
    }
    new JsonSchemaGenerator(standard, version).writeTo(result.resolve("json-schema"));
    new RuleGenerator(standard, RuleBook.read(source.resolve("rules")))
        .writeTo(result.resolve("rules"));
    pages(standard, codes(lists, Files.createDirectories(result.resolve("codes"))));
    return standard;
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

  private void pages(StandardXsd standard, Map<String, JsonNode> codes) throws IOException {
    JsonNode index = new VersionIndex(version, standard, codes, result).json();
    JsonFiles.write(result.resolve("index.json"), index);
    Files.writeString(result.resolve("index.html"), IndexPage.of(index));
    Path folder = Files.createDirectories(result.resolve("dictionary"));
    JsonNode dictionary = new Dictionary(standard, version).json();
    Files.writeString(folder.resolve("index.html"), DictionaryPage.of(dictionary, codes));
    for (String beside : List.of("dictionary.css", "dictionary.js", "icon.svg")) {
      try (InputStream in = DictionaryPage.class.getResourceAsStream(beside)) {
        Files.copy(in, folder.resolve(beside), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
