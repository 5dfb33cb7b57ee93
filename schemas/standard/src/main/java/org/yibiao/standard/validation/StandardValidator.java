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
import org.yibiao.standard.rule.StandardRules;
import org.yibiao.standard.v1.Finding;

/**
 * Checks documents of the standard in both forms: first the structure, then, if that is right, the
 * rules that no schema can say. The same mistake gives the same finding in either form.
 */
public final class StandardValidator {

  private final Findings words = new Findings(Dictionary.V1);
  private final Map<DocumentType, SchemaCheck> xml = checks(XmlSchemaCheck::of);
  private final Map<DocumentType, SchemaCheck> json = checks(JsonSchemaCheck::of);
  private final StandardRules rules;

  /** A validator that takes the time from this clock. Making one compiles all schemas. */
  public StandardValidator(Clock clock) {
    rules = new StandardRules(clock);
  }

  /**
   * Checks an XML document.
   *
   * @return what is wrong, at most 100 findings; empty if the document is valid
   */
  public List<Finding> validateXml(DocumentType type, byte[] document) {
    List<Finding> structure = xml.get(type).check(document);
    return structure.isEmpty()
        ? rules(type, document, "XML", bytes -> CanonicalXml.read(bytes, type.model()))
        : structure;
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; empty if the document is valid
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    List<Finding> structure = json.get(type).check(document);
    return structure.isEmpty()
        ? rules(type, document, "JSON", bytes -> CanonicalJson.read(bytes, type.model()))
        : structure;
  }

  private List<Finding> rules(
      DocumentType type, byte[] document, String syntax, Function<byte[], ?> reader) {
    try {
      Object model = reader.apply(document);
      return rules
          .check(type.element(), CanonicalJson.toTree(model))
          .limit(XmlSchemaCheck.MOST_FINDINGS)
          .map(words::of)
          .toList();
    } catch (NotReadable e) {
      Fault fault = new Fault(FaultKind.NOT_READABLE, Place.root(type.element()));
      return List.of(words.of(fault.saying(e.getMessage()), syntax));
    }
  }

  private static Map<DocumentType, SchemaCheck> checks(Function<DocumentType, SchemaCheck> maker) {
    Map<DocumentType, SchemaCheck> checks = new EnumMap<>(DocumentType.class);
    Arrays.stream(DocumentType.values()).forEach(type -> checks.put(type, maker.apply(type)));
    return checks;
  }
}
