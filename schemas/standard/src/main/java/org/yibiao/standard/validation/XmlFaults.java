package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Expectation;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.validation.Fault.Position;
import org.yibiao.standard.validation.OpenElement.WrongContent;

/**
 * Collects what the XSD validator reports, by the codes of the XSD recommendation that begin its
 * messages, and says where in the document it is.
 */
final class XmlFaults implements ErrorHandler {

  private static final String CONTENT = "cvc-complex-type.2.4";
  private static final Map<String, FaultKind> KINDS =
      Map.ofEntries(
          Map.entry("cvc-pattern-valid", FaultKind.FORM),
          Map.entry("cvc-enumeration-valid", FaultKind.CODE),
          Map.entry("cvc-length-valid", FaultKind.FORM),
          Map.entry("cvc-minLength-valid", FaultKind.TOO_SHORT),
          Map.entry("cvc-maxLength-valid", FaultKind.TOO_LONG),
          Map.entry("cvc-minInclusive-valid", FaultKind.RANGE),
          Map.entry("cvc-maxInclusive-valid", FaultKind.RANGE),
          Map.entry("cvc-minExclusive-valid", FaultKind.RANGE),
          Map.entry("cvc-maxExclusive-valid", FaultKind.RANGE),
          Map.entry("cvc-totalDigits-valid", FaultKind.FORM),
          Map.entry("cvc-fractionDigits-valid", FaultKind.FORM),
          Map.entry("cvc-datatype-valid", FaultKind.FORM),
          Map.entry("cvc-type.3.1.3", FaultKind.FORM),
          Map.entry("cvc-type.3.1.2", FaultKind.TYPE),
          Map.entry("cvc-complex-type.2.3", FaultKind.TEXT),
          Map.entry("cvc-complex-type.2.1", FaultKind.TEXT),
          Map.entry("cvc-complex-type.3.2.2", FaultKind.ATTRIBUTE),
          Map.entry("cvc-type.3.1.1", FaultKind.ATTRIBUTE),
          Map.entry("cvc-elt.3", FaultKind.ATTRIBUTE),
          Map.entry("cvc-elt.4", FaultKind.ATTRIBUTE),
          Map.entry("cvc-elt.1", FaultKind.ROOT));

  private final Dictionary dictionary;
  private final List<Fault> faults = new ArrayList<>();
  private XmlPlaces places;

  XmlFaults(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  List<Fault> found() {
    return faults;
  }

  void follow(XmlPlaces reading) {
    places = reading;
  }

  @Override
  public void warning(SAXParseException e) {
    // a warning says something about the schema, not about the document
  }

  @Override
  public void error(SAXParseException e) {
    String code = e.getMessage().split(":", 2)[0];
    Position position = new Position(e.getLineNumber(), e.getColumnNumber());
    if (code.startsWith(CONTENT) && dictionaryKnowsContainer()) {
      places.container().ifPresent(element -> element.contentIsWrong(position, e.getMessage()));
    } else {
      add(kind(code), e.getMessage(), position);
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  /** The platform's validator has ended because it has no words for what it found here. */
  void endsWithoutWords() {
    Place place = places.container().map(OpenElement::place).orElseGet(() -> Place.root(""));
    faults.add(new Fault(FaultKind.SCHEMA, place).saying("the fields are not those of the type"));
  }

  /** To be called at the end of each element. */
  void ended(OpenElement element) {
    element.wrongContent().ifPresent(wrong -> diagnose(element, wrong));
    element
        .type()
        .map(type -> Integer.parseInt(type.facets().getOrDefault("minLength", "0")))
        .filter(least -> CodePoints.isTooShort(least, element.text()) && element.tellValue())
        .ifPresent(least -> faults.add(new Fault(FaultKind.TOO_SHORT, element.place())));
  }

  private void diagnose(OpenElement element, WrongContent wrong) {
    Place place = element.place();
    TypeEntry type = dictionary.typeAt(place).orElseThrow();
    ContentDiagnosis diagnosis = new ContentDiagnosis(type, place, new Expectation(dictionary));
    List<Fault> found = diagnosis.of(element.children(), element.strangers());
    // what the validator refuses is refused, even if the dictionary cannot say why
    List<Fault> told =
        found.isEmpty()
            ? List.of(new Fault(FaultKind.SCHEMA, place).saying(wrong.message()))
            : found;
    told.forEach(fault -> faults.add(fault.at(wrong.position())));
  }

  private boolean dictionaryKnowsContainer() {
    return places.container().map(OpenElement::place).flatMap(dictionary::typeAt).isPresent();
  }

  private void add(FaultKind kind, String message, Position position) {
    Optional<OpenElement> here = places.current();
    if (here.isEmpty()) {
      faults.add(new Fault(kind, Place.root("")).saying(message).at(position));
    } else if (kind == FaultKind.ATTRIBUTE) {
      attributes(here.get(), message).forEach(at -> faults.add(new Fault(kind, at).at(position)));
    } else if (CodePoints.isFalseAlarm(message, here.get().text())) {
      // tells of the value without a fault, so that what repeats it in other words is silent too
      here.get().tellValue();
    } else if (here.get().tellValue()) {
      faults.add(fault(kind, here.get()).saying(message).at(position));
    }
  }

  /** The attributes of which the message speaks and that were not told of before. */
  private static List<Place> attributes(OpenElement element, String message) {
    if (message.startsWith("cvc-elt.")) {
      String name = message.startsWith("cvc-elt.3") ? "nil" : "type";
      return List.of(element.place().field("@xsi:" + name));
    }
    List<Place> unknown = List.copyOf(element.attributes());
    element.attributes().clear();
    return unknown;
  }

  private Fault fault(FaultKind reported, OpenElement element) {
    Optional<TypeEntry> simple =
        dictionary.typeAt(element.place()).filter(type -> !type.isComplex());
    FaultKind kind =
        simple
            .filter(type -> reported != FaultKind.TYPE && reported != FaultKind.SCHEMA)
            .map(type -> new ValueDiagnosis(type).of(element.text().toString()))
            .orElse(reported);
    return new Fault(kind, element.place());
  }

  private static FaultKind kind(String code) {
    return KINDS.entrySet().stream()
        .filter(known -> code.equals(known.getKey()) || code.startsWith(known.getKey() + "."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(FaultKind.SCHEMA);
  }
}
