package org.yibiao.schemas.generator.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One rule that no schema can say, as {@code rules/form/rules.schema.json} describes it.
 *
 * @param id identifier, such as {@code R-CREDIT-CODE}
 * @param severity what follows when it is broken
 * @param appliesTo the types of the XSD to whose values it applies
 * @param test XPath over such a value, true if the rule is kept
 * @param at XPath from the value to the field that is reported
 * @param values XPaths for what the words leave open
 * @param source the standard or law that it comes from
 * @param message what is wrong
 * @param remedy what would be right
 * @param samples documents that keep it and that break it
 */
public record Rule(
    String id,
    Severity severity,
    @JsonProperty("applies-to") List<String> appliesTo,
    String test,
    String at,
    Map<String, String> values,
    String source,
    Words message,
    Words remedy,
    Samples samples) {

  /**
   * Samples of a rule.
   *
   * @param pass documents that keep it
   * @param fail documents that break it and no other
   */
  public record Samples(List<Change> pass, List<Change> fail) {}

  /** Fills in what the file leaves out. */
  public Rule {
    at = at == null ? "." : at;
    values = values == null ? Map.of() : values;
  }
}
