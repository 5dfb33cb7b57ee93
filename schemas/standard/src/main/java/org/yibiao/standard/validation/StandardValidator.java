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
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.rule.RuleTree;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Checks documents of the standard in both forms: the structure, then the codes in their lists and
 * the rules that no schema can say; where the structure is wrong, those of them in which no fault
 * has a part. The same mistake gives the same finding in either form.
 *
 * <p>The newest version takes all that an older one takes, which the build proves. A document is
 * therefore read once: by the newest, or by the older one that it says it follows. Where it is not
 * right by that, the newest says what is wrong, and then the older one.
 */
public final class StandardValidator {

  private static final StandardVersion NEWEST = StandardVersion.newest();

  private final Findings words = new Findings(Dictionary.V1);
  private final StructureChecks newest = StructureChecks.of(NEWEST);
  private final Map<StandardVersion, StructureChecks> older = new ConcurrentHashMap<>();
  private final ContentCheck contents;

  /** A validator that takes the time from this clock. Making one compiles all schemas. */
  public StandardValidator(Clock clock) {
    this(clock, Optional.empty());
  }

  /** The same for documents that are to follow this version, whatever they say themselves. */
  public StandardValidator(Clock clock, StandardVersion version) {
    this(clock, Optional.of(version));
  }

  private StandardValidator(Clock clock, Optional<StandardVersion> version) {
    contents = new ContentCheck(clock, version);
  }

  /**
   * Checks an XML document.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateXml(DocumentType type, byte[] document) {
    return judgeXml(type, document).findings();
  }

  /**
   * Checks an object of the generated model, as if it were written as XML and read; it is only
   * where something is wrong.
   *
   * @param follows the version that the document says it follows
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validate(DocumentType type, Object document, StandardVersion follows) {
    StandardVersion by = contents.version(follows);
    Reading told = new Reading();
    boolean isRight =
        checks(by).xml().get(type).isDocumentRight(document, told.receiver())
            && !told.values().holdsTooShort()
            && contents.version(told.values().root()) == by;
    return isRight
        ? withTotals(type, content(type, () -> document, told)).findings()
        : validateXml(type, CanonicalXml.write(document));
  }

  /**
   * Checks a JSON document in UTF-8.
   *
   * @return what is wrong, at most 100 findings; a {@link Verdict} tells whether it is refused
   */
  public List<Finding> validateJson(DocumentType type, byte[] document) {
    return judgeJson(type, document).findings();
  }

  /** Checks an XML document, and tells by which version, and what it holds. */
  public Checked judgeXml(DocumentType type, byte[] document) {
    Supplier<SAXSource> source = Input.xml(document);
    Checked checked =
        rightByOlder(type, source, contents.version(DeclaredVersion.in(document)))
            .orElseGet(() -> checkXml(type, source, UnaryOperator.identity()));
    return withTotals(type, checked);
  }

  /** The same for a JSON document in UTF-8. */
  public Checked judgeJson(DocumentType type, byte[] document) {
    return withTotals(type, checkJson(type, Input.json(document), UnaryOperator.identity()));
  }

  /**
   * One that is right by the older version that it says it follows, is right by all newer ones, and
   * need not be read by them.
   *
   * @param said the version, as far as can be told before it is read
   */
  private Optional<Checked> rightByOlder(
      DocumentType type, Supplier<SAXSource> document, StandardVersion said) {
    if (said == NEWEST) {
      return Optional.empty();
    }
    Reading read = new Reading();
    XmlSchemaCheck check = checks(said).xml().get(type);
    boolean isRight = check.isRight(document, read.receiver()) && !read.values().holdsTooShort();
    return isRight && contents.version(read.values().root()) == said
        ? Optional.of(content(type, model(type, document), read))
        : Optional.empty();
  }

  private static Supplier<Object> model(DocumentType type, Supplier<SAXSource> document) {
    return () -> CanonicalXml.read(document.get(), type.model());
  }

  private Checked content(DocumentType type, Supplier<Object> model, Reading read) {
    return content(type, model, read, UnaryOperator.identity());
  }

  private Checked content(
      DocumentType type, Supplier<Object> model, Reading read, UnaryOperator<Place> seen) {
    return contents.check(
        new ContentCheck.Content(type, model, read.values().root(), read.tree()), seen);
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
    Structure structure = structure(type, document);
    return structure.faults().isEmpty()
        ? content(type, model(type, document), structure.read(), seen)
        : wrong(
            type, structure.read().values().root(), structure.faults(), structure.said(seen), seen);
  }

  /**
   * The same for a caller that will ask again about parts of the document: where its structure is
   * wrong, it says that only, and looks for nothing else.
   */
  public Checked checkXmlInParts(DocumentType type, Supplier<SAXSource> document) {
    Structure structure = structure(type, document);
    return structure.faults().isEmpty()
        ? content(type, model(type, document), structure.read())
        : Checked.unreadable(
            structure.said(UnaryOperator.identity()),
            contents.version(structure.read().values().root()));
  }

  /** What was found of the structure, by the check that found it. */
  private record Structure(XmlSchemaCheck check, Reading read, List<Fault> faults) {

    List<Finding> said(UnaryOperator<Place> seen) {
      return check.said(faults, seen);
    }
  }

  private Structure structure(DocumentType type, Supplier<SAXSource> document) {
    XmlSchemaCheck check = newest.xml().get(type);
    Reading read = new Reading();
    List<Fault> faults = List.of();
    if (!check.isRight(document, read.receiver()) || read.values().holdsTooShort()) {
      read = new Reading();
      faults = check.faults(document, read.receiver());
    }
    JsonNode values = read.values().root();
    if (faults.isEmpty() && contents.version(values) != NEWEST) {
      check = checks(contents.version(values)).xml().get(type);
      faults = byOlder(check, document);
    }
    return new Structure(check, read, faults);
  }

  private static List<Fault> byOlder(XmlSchemaCheck check, Supplier<SAXSource> document) {
    return check.isRight(document, new DefaultHandler())
        ? List.of()
        : check.faults(document, new DefaultHandler());
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
    values.set(JsonNodeFactory.instance.missingNode());
    Supplier<JsonNode> once = () -> values.updateAndGet(read -> document.get());
    if (isRightByOlder(type, once)) {
      return jsonContent(type, values.get(), seen);
    }
    JsonSchemaCheck check = newest.json().get(type);
    List<Fault> faults = check.faults(values.get().isMissingNode() ? once : values::get);
    if (faults.isEmpty() && contents.version(values.get()) != NEWEST) {
      check = checks(contents.version(values.get())).json().get(type);
      faults = check.faults(values::get);
    }
    return faults.isEmpty()
        ? jsonContent(type, values.get(), seen)
        : wrong(type, values.get(), faults, check.said(faults, seen), seen);
  }

  private boolean isRightByOlder(DocumentType type, Supplier<JsonNode> document) {
    try {
      JsonNode values = document.get();
      StandardVersion said = contents.version(values);
      return said != NEWEST && checks(said).json().get(type).faults(() -> values).isEmpty();
    } catch (NotReadable unreadable) {
      // what it is will be said by the newest
      return false;
    }
  }

  /** What is wrong with the structure, and what beside it is wrong with the rest. */
  private Checked wrong(
      DocumentType type,
      JsonNode values,
      List<Fault> faults,
      List<Finding> structure,
      UnaryOperator<Place> seen) {
    Stream<Finding> beside = contents.beside(type, values, new SoundParts(faults), seen);
    return Checked.unreadable(
        Stream.concat(structure.stream(), beside).limit(XmlSchemaCheck.MOST_FINDINGS).toList(),
        contents.version(values));
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
      return contents.check(new ContentCheck.Content(type, () -> model, values, tree), seen);
    } catch (NotReadable e) {
      Fault fault = new Fault(FaultKind.NOT_READABLE, Place.root(type.element()));
      return Checked.unreadable(
          List.of(words.of(fault.saying(e.getMessage()), "JSON")), contents.version(values));
    }
  }

  private Checked withTotals(DocumentType type, Checked checked) {
    if (type != DocumentType.BATCH) {
      return checked;
    }
    Stream<Finding> totals =
        checked.document().map(Supplier::get).stream().flatMap(BatchTotals::of).map(words::of);
    return checked.with(
        Stream.concat(checked.findings().stream(), totals)
            .limit(XmlSchemaCheck.MOST_FINDINGS)
            .toList());
  }

  private StructureChecks checks(StandardVersion version) {
    return version == NEWEST ? newest : older.computeIfAbsent(version, StructureChecks::of);
  }
}
