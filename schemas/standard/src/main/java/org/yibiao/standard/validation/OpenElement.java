package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.validation.Fault.Position;

/** An XML element between its start and its end, as far as messages need to know it. */
final class OpenElement {

  private static final String SCHEMA_INSTANCE = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

  private final Optional<OpenElement> parent;
  private final String name;
  private final OptionalInt index;
  private final Optional<TypeEntry> type;
  private final List<String> children = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<WrongContent> wrongContent = Optional.empty();
  private final List<Place> attributes = new ArrayList<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private boolean valueTold;

  /**
   * A child of another namespace.
   *
   * @param element the child
   * @param namespace its namespace; empty if it has none
   */
  record Stranger(OpenElement element, String namespace) {}

  /**
   * That the children are wrong.
   *
   * @param position where the first wrong one was met
   * @param message what the XSD validator says of it
   */
  record WrongContent(Position position, String message) {}

  private OpenElement(
      Optional<OpenElement> parent, String name, OptionalInt index, Optional<TypeEntry> type) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.type = type;
  }

  /** The outermost element. */
  static OpenElement root(String name, Dictionary dictionary) {
    return new OpenElement(Optional.empty(), name, OptionalInt.empty(), dictionary.type(name));
  }

  /** The next element within this one. */
  OpenElement child(String local, Dictionary dictionary) {
    children.add(local);
    int number = counts.merge(local, 1, Integer::sum) - 1;
    Optional<FieldEntry> field = type.map(known -> known.fields().get(local));
    boolean counted = field.map(FieldEntry::isRepeatable).orElse(number > 0);
    return new OpenElement(
        Optional.of(this),
        local,
        counted ? OptionalInt.of(number) : OptionalInt.empty(),
        field.flatMap(known -> dictionary.type(known.type())));
  }

  /** Notes that the innermost child, just begun, is of another namespace than the standard's. */
  void isOf(String namespace) {
    parent
        .filter(holder -> !CanonicalXml.NAMESPACE.equals(namespace))
        .ifPresent(holder -> holder.strangers.add(new Stranger(this, namespace)));
  }

  /** Whether there are as many of a repeatable field before it as there may be. */
  boolean isExcess() {
    return parent
        .flatMap(OpenElement::type)
        .map(holder -> holder.fields().get(name))
        .filter(field -> field.isRepeatable() && field.max().isPresent())
        .filter(field -> index.orElse(0) >= field.max().getAsInt())
        .isPresent();
  }

  /** The children of other namespaces. */
  List<Stranger> strangers() {
    return strangers;
  }

  /** Name without its namespace. */
  String name() {
    return name;
  }

  /** Notes the attributes that the standard does not know. */
  void has(Attributes given) {
    for (int i = 0; i < given.getLength(); i++) {
      if (!SCHEMA_INSTANCE.equals(given.getURI(i))) {
        attributes.add(place().field("@" + given.getQName(i)));
      }
    }
  }

  /** The attributes that have not been told of yet. */
  List<Place> attributes() {
    return attributes;
  }

  /** Where it is; worked out when it is asked for, because most elements are right. */
  Place place() {
    return parent
        .map(OpenElement::place)
        .map(holder -> index.isPresent() ? holder.item(name, index.getAsInt()) : holder.field(name))
        .orElseGet(() -> Place.root(name));
  }

  /** What the dictionary says of its type. */
  Optional<TypeEntry> type() {
    return type;
  }

  List<String> children() {
    return children;
  }

  StringBuilder text() {
    return text;
  }

  void contentIsWrong(Position position, String message) {
    wrongContent = wrongContent.or(() -> Optional.of(new WrongContent(position, message)));
  }

  /** Where the first wrong child was met; empty if the children are right. */
  Optional<WrongContent> wrongContent() {
    return wrongContent;
  }

  /** True the first time. One value that breaks three facets is one finding. */
  boolean tellValue() {
    boolean first = !valueTold;
    valueTold = true;
    return first;
  }
}
