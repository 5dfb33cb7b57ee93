package org.yibiao.standard.validation;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.code.CodeLayer;
import org.yibiao.standard.code.CodeLists;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.rule.RuleTree;
import org.yibiao.standard.rule.StandardRules;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;

/**
 * Checks documents of the standard in both forms: first the structure, then, if that is right, the
 * codes in their lists and the rules that no schema can say. The same mistake gives the same
 * finding in either form.
 */
public final class StandardValidator {

  private final Findings words = new Findings(Dictionary.V1);
  private final Map<DocumentType, XmlSchemaCheck> xml = checks(XmlSchemaCheck::of);
  private final Map<DocumentType, JsonSchemaCheck> json = checks(JsonSchemaCheck::of);
  private final CodeLayer codes;
  private final StandardRules rules;

  /** A validator that takes the time from this clock. Making one compiles all schemas. */
  public StandardValidator(Clock clock) {
    codes = new CodeLayer(Dictionary.V1, CodeLists.V1, clock);
    rules = new StandardRules(clock);
  }

  /**
   * Checks an XML document.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateXml(DocumentType type, byte[] document) {
    RuleTree tree = new RuleTree();
    List<Finding> structure = xml.get(type).check(document, tree.handler());
    if (!structure.isEmpty()) {
      return structure;
    }
    Object read = CanonicalXml.read(document, type.model());
    return content(type, CanonicalJson.toTree(read), tree);
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    List<Finding> structure = json.get(type).check(document);
    return structure.isEmpty() ? jsonContent(type, document) : structure;
  }

  private List<Finding> jsonContent(DocumentType type, byte[] document) {
    try {
      RuleTree tree = new RuleTree();
      CanonicalXml.write(CanonicalJson.read(document, type.model()), tree.handler());
      return content(type, CanonicalJson.tree(document), tree);
    } catch (NotReadable e) {
      Fault fault = new Fault(FaultKind.NOT_READABLE, Place.root(type.element()));
      return List.of(words.of(fault.saying(e.getMessage()), "JSON"));
    }
  }

  private List<Finding> content(DocumentType type, JsonNode values, RuleTree tree) {
    Stream<Finding> coded = codes.check(type.element(), values).stream().map(words::of);
    Stream<Finding> ruled = rules.check(tree).stream().map(words::of);
    return Stream.concat(coded, ruled).limit(XmlSchemaCheck.MOST_FINDINGS).toList();
  }

  private static <C extends SchemaCheck> Map<DocumentType, C> checks(
      Function<DocumentType, C> maker) {
    Map<DocumentType, C> checks = new EnumMap<>(DocumentType.class);
    Arrays.stream(DocumentType.values()).forEach(type -> checks.put(type, maker.apply(type)));
    return checks;
  }
}
