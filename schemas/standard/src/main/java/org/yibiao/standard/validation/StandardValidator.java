package org.yibiao.standard.validation;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.rule.RuleTree;
import org.yibiao.standard.rule.StandardRules;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/**
 * Checks documents of the standard in both forms: first the structure, then, if that is right, the
 * rules that no schema can say. The same mistake gives the same finding in either form.
 */
public final class StandardValidator {

  private final Findings words = new Findings(Dictionary.V1);
  private final Map<DocumentType, XmlSchemaCheck> xml = checks(XmlSchemaCheck::of);
  private final Map<DocumentType, JsonSchemaCheck> json = checks(JsonSchemaCheck::of);
  private final StandardRules rules;

  /** A validator that takes the time from this clock. Making one compiles all schemas. */
  public StandardValidator(Clock clock) {
    rules = new StandardRules(clock);
  }

  /** True if nothing in these findings refuses the document; warnings do not. */
  public static boolean isTaken(List<Finding> findings) {
    return findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }

  /**
   * Checks an XML document.
   *
   * @return what is wrong, at most 100 findings; empty if nothing is
   */
  public List<Finding> validateXml(DocumentType type, byte[] document) {
    RuleTree tree = new RuleTree();
    List<Finding> structure = xml.get(type).check(document, tree.handler());
    return structure.isEmpty() ? rules(tree) : structure;
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; empty if nothing is
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    List<Finding> structure = json.get(type).check(document);
    return structure.isEmpty() ? jsonRules(type, document) : structure;
  }

  private List<Finding> jsonRules(DocumentType type, byte[] document) {
    try {
      RuleTree tree = new RuleTree();
      CanonicalXml.write(CanonicalJson.read(document, type.model()), tree.handler());
      return rules(tree);
    } catch (NotReadable e) {
      Fault fault = new Fault(FaultKind.NOT_READABLE, Place.root(type.element()));
      return List.of(words.of(fault.saying(e.getMessage()), "JSON"));
    }
  }

  private List<Finding> rules(RuleTree tree) {
    return rules.check(tree).stream().limit(XmlSchemaCheck.MOST_FINDINGS).map(words::of).toList();
  }

  private static <C extends SchemaCheck> Map<DocumentType, C> checks(
      Function<DocumentType, C> maker) {
    Map<DocumentType, C> checks = new EnumMap<>(DocumentType.class);
    Arrays.stream(DocumentType.values()).forEach(type -> checks.put(type, maker.apply(type)));
    return checks;
  }
}
