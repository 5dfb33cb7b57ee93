package org.yibiao.standard.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Severity;
import tools.jackson.databind.JsonNode;

/**
 * The words of findings, from a data file.
 *
 * @param byRule the words by identifier of the rule
 */
record Messages(Map<String, Message> byRule) {

  static final Messages STRUCTURE = read("structure");
  static final Messages CODES = read("codes");
  static final Messages RULES = read("rules");
  static final Messages BATCH = read("batch");

  /**
   * The words of one finding.
   *
   * @param severity what follows; of structure it is always an error
   * @param source the standard that the rule comes from; may be empty
   * @param message what is wrong
   * @param remedy what would be right
   */
  record Message(Severity severity, String source, Words message, Words remedy) {

    static Message of(JsonNode node) {
      return new Message(
          Severity.fromValue(node.path("severity").asString(Severity.ERROR.value())),
          node.path("source").asString(""),
          Words.of(node.path("message")),
          Words.of(node.path("remedy")));
    }
  }

  /** The words of a rule; there is a test that each has some. */
  Message of(String rule) {
    Message found = byRule.get(rule);
    if (found == null) {
      throw new IllegalStateException("No words for the rule " + rule);
    }
    return found;
  }

  private static Messages read(String name) {
    String resource = StandardVersion.newest().path("rules/" + name + ".json");
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      return new Messages(
          CanonicalJson.tree(in.readAllBytes()).properties().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey, entry -> Message.of(entry.getValue()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
