package org.yibiao.standard.validation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;
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
import org.yibiao.standard.rule.Violation;
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
    return withTotals(type, checkXml(type, Input.xml(document), UnaryOperator.identity()));
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    return withTotals(type, checkJson(type, Input.json(document), UnaryOperator.identity()));
  }

  /**
   * Checks an XML document that stands for a part of a larger one; what a batch says of itself as a
   * whole is not checked.
   *
   * @param document gives it to be read, as often as it is asked
   * @param seen where in the larger document a place of this one is
   */
  public Checked checkXml(
      DocumentType type, Supplier<SAXSource> document, UnaryOperator<Place> seen) {
    XmlSchemaCheck check = newest.xml().get(type);
    Reading read = new Reading();
    List<Finding> structure = List.of();
    if (!check.isRight(document, read.receiver()) || read.values().holdsTooShort()) {
      read = new Reading();
      structure = check.check(document, read.receiver(), seen);
    }
    if (!structure.isEmpty()) {
      return Checked.unreadable(structure);
    }
    JsonNode values = read.values().root();
    StandardVersion version = declared(values);
    if (version != NEWEST) {
      structure = byOlder(checks(version).xml().get(type), document, seen);
    }
    Supplier<Object> model = () -> CanonicalXml.read(document.get(), type.model());
    return content(structure, new Content(type, model, values, read.tree()), version, seen);
  }

  private static List<Finding> byOlder(
      XmlSchemaCheck check, Supplier<SAXSource> document, UnaryOperator<Place> seen) {
    return check.isRight(document, new DefaultHandler())
        ? List.of()
        : check.check(document, new DefaultHandler(), seen);
  }

  /** What is made of an XML document while it is read. */
  private record Reading(RuleTree tree, ValueTree values) {

    Reading() {
      this(new RuleTree(), new ValueTree(Dictionary.V1));
    }

    ContentHandler receiver() {
      return new Receivers(tree.handler(), values);
    }
  }

  /** The same in JSON; what gives the document may throw {@code NotReadable}. */
  public Checked checkJson(
      DocumentType type, Supplier<JsonNode> document, UnaryOperator<Place> seen) {
    AtomicReference<JsonNode> values = new AtomicReference<>();
    Supplier<JsonNode> once = () -> values.updateAndGet(read -> document.get());
    List<Finding> structure = newest.json().get(type).check(once, seen);
    return structure.isEmpty()
        ? jsonContent(type, values.get(), seen)
        : Checked.unreadable(structure);
  }

  /** What breaks a rule, in words. */
  public Finding finding(Violation broken) {
    return words.of(broken);
  }

  private Checked jsonContent(DocumentType type, JsonNode values, UnaryOperator<Place> seen) {
    try {
      RuleTree tree = new RuleTree();
      Object model = CanonicalJson.read(values, type.model());
      CanonicalXml.write(model, tree.handler());
      StandardVersion version = declared(values);
      List<Finding> structure =
          version == NEWEST
              ? List.of()
              : checks(version).json().get(type).check(() -> values, seen);
      return content(structure, new Content(type, () -> model, values, tree), version, seen);
    } catch (NotReadable e) {
      Fault fault = new Fault(FaultKind.NOT_READABLE, Place.root(type.element()));
      return Checked.unreadable(List.of(words.of(fault.saying(e.getMessage()), "JSON")));
    }
  }

  /** A document whose structure is right, in all the forms in which its content is checked. */
  private record Content(
      DocumentType type, Supplier<Object> model, JsonNode values, RuleTree tree) {}

  private Checked content(
      List<Finding> structureByItsVersion,
      Content content,
      StandardVersion version,
      UnaryOperator<Place> seen) {
    if (!structureByItsVersion.isEmpty()) {
      return Checked.unreadable(structureByItsVersion);
    }
    Findings said = new Findings(Dictionary.V1, seen);
    Stream<Finding> coded =
        codes.check(content.type().element(), content.values()).stream().map(said::of);
    Stream<Finding> ruled = rules.check(content.tree(), version).stream().map(said::of);
    List<Finding> found = Stream.concat(coded, ruled).limit(XmlSchemaCheck.MOST_FINDINGS).toList();
    return new Checked(found, Optional.of(content.model()));
  }

  private List<Finding> withTotals(DocumentType type, Checked checked) {
    if (type != DocumentType.BATCH) {
      return checked.findings();
    }
    Stream<Finding> totals =
        checked.document().map(Supplier::get).stream().flatMap(BatchTotals::of).map(words::of);
    return Stream.concat(checked.findings().stream(), totals)
        .limit(XmlSchemaCheck.MOST_FINDINGS)
        .toList();
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
