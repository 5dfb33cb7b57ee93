package org.yibiao.standard.validation;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** The same, possibly wrong, content in both forms, without the model between. */
record Mutation(String root, JsonNode content) {

  byte[] json() {
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] xml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.append('<').append(root).append(" xmlns=\"urn:yibiao:standard:v1\">");
    content(xml, content);
    return xml.append("</").append(root).append('>').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void content(StringBuilder xml, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(field -> field(xml, field.getKey(), field.getValue()));
    } else {
      xml.append(escaped(node.asString()));
    }
  }

  private static void field(StringBuilder xml, String name, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> field(xml, name, item));
      return;
    }
    xml.append('<').append(name).append('>');
    content(xml, value);
    xml.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }
}
