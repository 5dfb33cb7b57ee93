package org.yibiao.schemas.generator.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.StandardXsd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document, valid or not, in both forms.
 *
 * @param root the kind of document
 * @param content its fields in the order of the XSDs
 */
record SomeDocument(String root, ObjectNode content) {

  /** All samples of the folder. */
  static List<SomeDocument> samples(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(SomeDocument::sample)
          .toList();
    }
  }

  private static SomeDocument sample(Path file) {
    try {
      String root = file.getFileName().toString().replaceFirst("[-.].*", "");
      return new SomeDocument(
          root, (ObjectNode) JsonMapper.shared().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String xml() {
    StringBuilder xml = new StringBuilder();
    xml.append("<%s xmlns='%s'>".formatted(root, StandardXsd.NAMESPACE));
    fields(content, xml);
    return xml.append("</").append(root).append('>').toString();
  }

  private static void fields(JsonNode object, StringBuilder xml) {
    object.forEachEntry(
        (name, value) -> {
          if (value.isArray()) {
            value.forEach(item -> element(name, item, xml));
          } else {
            element(name, value, xml);
          }
        });
  }

  private static void element(String name, JsonNode value, StringBuilder xml) {
    xml.append('<').append(name).append('>');
    if (value.isObject()) {
      fields(value, xml);
    } else {
      xml.append(escaped(value.asString()));
    }
    xml.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\r", "&#13;")
        .replace(">", "&gt;");
  }
}
