package org.yibiao.standard.validation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.StandardVersion;
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
 *
 * <p>The newest version takes all that an older one takes. A document is therefore read once, by
 * the newest; one that says it follows an older version has to be right by that one too.
 */
public final class StandardValidator {

  private static final StandardVersion NEWEST = StandardVersion.newest();

  private final Findings words = new Findings(Dictionary.V1);
  private final StructureChecks newest = StructureChecks.of(NEWEST);
  private final Map<StandardVersion, StructureChecks> older = new ConcurrentHashMap<>();
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
    List<Finding> structure = newest.xml().get(type).check(document, tree.handler());
    if (!structure.isEmpty()) {
      return structure;
    }
    JsonNode values = CanonicalJson.toTree(CanonicalXml.read(document, type.model()));
    StandardVersion version = declared(values);
    return content(type, values, tree, version, checks(version).xml().get(type), document);
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    List<Finding> structure = newest.json().get(type).check(document);
    return structure.isEmpty() ? jsonContent(type, document) : structure;
  }

  private List<Finding> jsonContent(DocumentType type, byte[] document) {
    try {
      RuleTree tree = new RuleTree();
      CanonicalXml.write(CanonicalJson.read(document, type.model()), tree.handler());
      JsonNode values = CanonicalJson.tree(document);
      StandardVersion version = declared(values);
      return content(type, values, tree, version, checks(version).json().get(type), document);
    } catch (NotReadable e) {
      Fault fault = new Fault(FaultKind.NOT_READABLE, Place.root(type.element()));
      return List.of(words.of(fault.saying(e.getMessage()), "JSON"));
    }
  }

  private List<Finding> content(
      DocumentType type,
      JsonNode values,
      RuleTree tree,
      StandardVersion version,
      SchemaCheck structure,
      byte[] document) {
    List<Finding> byItsVersion = version == NEWEST ? List.of() : structure.check(document);
    if (!byItsVersion.isEmpty()) {
      return byItsVersion;
    }
    Stream<Finding> coded = codes.check(type.element(), values).stream().map(words::of);
    Stream<Finding> ruled = rules.check(tree, version).stream().map(words::of);
    return Stream.concat(coded, ruled).limit(XmlSchemaCheck.MOST_FINDINGS).toList();
  }

  /** The version that a document says it follows; those that say nothing follow the newest. */
  private static StandardVersion declared(JsonNode values) {
    return Stream.of("/envelope/schemaVersion", "/header/schemaVersion")
        .map(place -> values.at(place).asString(""))
        .flatMap(label -> StandardVersion.of(label).stream())
        .findFirst()
        .orElse(NEWEST);
  }

  private StructureChecks checks(StandardVersion version) {
    return version == NEWEST ? newest : older.computeIfAbsent(version, StructureChecks::of);
  }
}
