package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validators of other ecosystems give the hub's verdict on every sample, on random documents and on
 * changed ones: libxml2's xmllint on the XML face, Ajv on the JSON face.
 */
class IndependentValidatorsTest {

  private static final int RANDOM = 60;
  private static final int CHANGED = 240;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void libxml2_agrees(DocumentType type) throws Exception {
    OtherTool.needed("xmllint", "xmllint", "--version");
    Map<String, Boolean> ours = new LinkedHashMap<>();
    SchemaCheck check = XmlSchemaCheck.of(type);
    for (Mutation document : documents(type)) {
      String name = keep(ours.size() + ".xml", document.xml());
      ours.put(name, check.check(document.xml()).isEmpty());
    }

    assertThat(xmllint(ours.keySet())).containsExactlyInAnyOrderEntriesOf(ours);
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void ajv_agrees(DocumentType type) throws Exception {
    OtherTool.needed("Ajv", "node", "-e", "require('ajv/dist/2020')");
    Map<String, Boolean> ours = new LinkedHashMap<>();
    SchemaCheck check = JsonSchemaCheck.of(type);
    for (Mutation document : documents(type)) {
      String name = keep(ours.size() + ".json", document.json());
      ours.put(name, check.check(document.json()).isEmpty());
    }

    assertThat(ajv(type, ours.keySet())).containsExactlyInAnyOrderEntriesOf(ours);
  }

  private static List<Mutation> documents(DocumentType type) {
    String root = type.element();
    List<Mutation> all = new ArrayList<>();
    List<ObjectNode> seeds =
        new ArrayList<>(Sample.all().filter(s -> s.type() == type).map(Sample::tree).toList());
    for (int i = 0; i < RANDOM; i++) {
      seeds.add(new RandomDocument(PublishedTypes.TYPES, new Random(i * 7919L)).of(root));
    }
    seeds.forEach(seed -> all.add(new Mutation(root, seed)));
    for (int i = 0; i < CHANGED; i++) {
      ObjectNode copy = seeds.get(i % seeds.size()).deepCopy();
      all.add(new Mutation(root, new RandomChange(new Random(i * 104729L)).of(copy, root)));
    }
    return all;
  }

  private Map<String, Boolean> xmllint(Iterable<String> files) throws Exception {
    List<String> command = new ArrayList<>(List.of("xmllint", "--noout", "--schema"));
    command.add(path("xsd/standard.xsd"));
    files.forEach(command::add);
    Map<String, Boolean> verdicts = new LinkedHashMap<>();
    for (String line : OtherTool.lines(folder, command)) {
      if (line.endsWith(" validates")) {
        verdicts.put(line.split(" ")[0], true);
      } else if (line.endsWith(" fails to validate")) {
        verdicts.put(line.split(" ")[0], false);
      }
    }
    return verdicts;
  }

  private Map<String, Boolean> ajv(DocumentType type, Iterable<String> files) throws Exception {
    try (var script = IndependentValidatorsTest.class.getResourceAsStream("/ajv-verdicts.cjs")) {
      Files.copy(script, folder.resolve("ajv-verdicts.cjs"));
    }
    List<String> command = new ArrayList<>(List.of("node", "ajv-verdicts.cjs"));
    command.add(path("json-schema/" + type.element() + ".schema.json"));
    files.forEach(command::add);
    Map<String, Boolean> verdicts = new LinkedHashMap<>();
    OtherTool.lines(folder, command).stream()
        .map(line -> line.split(" "))
        .forEach(words -> verdicts.put(words[0], Boolean.valueOf(words[1])));
    return verdicts;
  }

  private String keep(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return name;
  }

  private static String path(String resource) throws URISyntaxException {
    return Path.of(DocumentType.class.getResource("/standard/1.2/" + resource).toURI()).toString();
  }
}
