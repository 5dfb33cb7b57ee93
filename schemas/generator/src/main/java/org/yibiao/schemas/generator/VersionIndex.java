package org.yibiao.schemas.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What there is of one version of the standard and where, by addresses relative to the version's
 * own.
 *
 * @param version such as {@code 1.0}
 * @param result folder of the version as it is published
 */
record VersionIndex(
    String version, StandardXsd standard, Map<String, JsonNode> lists, Path result) {

  ObjectNode json() throws IOException {
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    index.put("version", version);
    index.put("namespace", StandardXsd.NAMESPACE);
    index.put("dictionary", "dictionary/");
    index.put("dictionaryAsJson", "json-schema/dictionary.json");
    index.put("xsd", "xsd/standard.xsd");
    ArrayNode documents = index.putArray("documents");
    for (String root : standard.documents()) {
      document(documents.addObject(), root);
    }
    ArrayNode codes = index.putArray("codeLists");
    lists.forEach((id, list) -> codeList(codes.addObject(), id, list));
    files("rules").forEach(index.putArray("rules")::add);
    files("wsdl").forEach(index.putArray("wsdl")::add);
    files("xsd").forEach(index.putArray("schemaFiles")::add);
    return index;
  }

  private void document(ObjectNode entry, String root) throws IOException {
    Labels labels = Labels.of(standard.document(root));
    entry.put("name", root);
    labels.zh().ifPresent(zh -> entry.put("zh", zh));
    labels.en().ifPresent(en -> entry.put("en", en));
    entry.put("jsonSchema", "json-schema/" + root + ".schema.json");
    ArrayNode samples = entry.putArray("samples");
    files("samples").stream()
        .filter(file -> file.matches("samples/" + root + "[-.].*"))
        .forEach(samples::add);
  }

  private static void codeList(ObjectNode entry, String id, JsonNode list) {
    entry.put("id", id);
    entry.set("zh", list.path("name").path("zh"));
    entry.set("en", list.path("name").path("en"));
    entry.put("codes", list.path("codes").size());
    entry.put("json", "codes/" + id + ".json");
  }

  private List<String> files(String name) throws IOException {
    return Folders.files(result.resolve(name)).stream()
        .map(file -> result.relativize(file).toString().replace('\\', '/'))
        .toList();
  }
}
