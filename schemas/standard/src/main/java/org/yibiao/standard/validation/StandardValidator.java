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
  private final Map<DocumentType, SchemaCheck> xml = checks(XmlSchemaCheck::of);
  private final Map<DocumentType, SchemaCheck> json = checks(JsonSchemaCheck::of);
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
    List<Finding> structure = xml.get(type).check(document);
    return structure.isEmpty()
        ? content(type, document, "XML", bytes -> CanonicalXml.read(bytes, type.model()))
        : structure;
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    List<Finding> structure = json.get(type).check(document);
    return structure.isEmpty()
        ? content(type, document, "JSON", bytes -> CanonicalJson.read(bytes, type.model()))
        : structure;
  }

  private List<Finding> content(
      DocumentType type, byte[] document, String syntax, Function<byte[], ?> reader) {
    try {
      JsonNode tree = CanonicalJson.toTree(reader.apply(document));
      Stream<Finding> coded = codes.check(type.element(), tree).stream().map(words::of);
      Stream<Finding> ruled = rules.check(type.element(), tree).map(words::of);
      return Stream.concat(coded, ruled).limit(XmlSchemaCheck.MOST_FINDINGS).toList();
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
