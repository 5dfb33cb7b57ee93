package org.yibiao.standard.validation;

import java.io.CharConversionException;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.Strict;
import org.yibiao.standard.TooDeep;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.Fault.Position;

/** Checks XML against an XML schema, with the platform's validator over the safe reader. */
public final class XmlSchemaCheck implements SchemaCheck {

  /** More findings than this help nobody. */
  public static final int MOST_FINDINGS = 100;

  private static final Map<StandardVersion, Validators> STANDARD = new ConcurrentHashMap<>();

  private final Validators validators;
  private final Dictionary dictionary;
  private final Optional<String> root;

  private XmlSchemaCheck(Validators validators, Dictionary dictionary, Optional<String> root) {
    this.validators = validators;
    this.dictionary = dictionary;
    this.root = root;
  }

  /**
   * A check against the schema at this address; it may include files beside it.
   *
   * @throws IllegalArgumentException if it is no valid schema
   */
  public static XmlSchemaCheck of(URL address) {
    return new XmlSchemaCheck(validators(address), Dictionary.NONE, Optional.empty());
  }

  /** A check for one kind of document of the newest version, with the names of its fields. */
  static XmlSchemaCheck of(DocumentType type) {
    return of(type, StandardVersion.newest());
  }

  /** A check for one kind of document of a version; its schema is compiled once. */
  static XmlSchemaCheck of(DocumentType type, StandardVersion version) {
    Validators validators =
        STANDARD.computeIfAbsent(version, each -> validators(DocumentType.xsd(each)));
    return new XmlSchemaCheck(validators, Dictionary.of(version), Optional.of(type.element()));
  }

  private static Validators validators(URL address) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(
          XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar,jar:file,nested,jar:nested");
      return new Validators(factory.newSchema(address));
    } catch (SAXException e) {
      throw new IllegalArgumentException(address + " is not a valid schema: " + e.getMessage(), e);
    }
  }

  @Override
  public List<Finding> check(byte[] message) {
    if (dictionary == Dictionary.NONE) {
      return check(message, new DefaultHandler());
    }
    ValueTree values = new ValueTree(dictionary);
    return check(message, values, () -> !values.holdsTooShort());
  }

  /**
   * Checks a message and tells it, as it is read, with the schema's defaults.
   *
   * @param receiver has the whole message only where nothing is wrong
   */
  public List<Finding> check(byte[] message, ContentHandler receiver) {
    return check(message, receiver, () -> true);
  }

  private List<Finding> check(byte[] message, ContentHandler receiver, BooleanSupplier besides) {
    Supplier<SAXSource> document = Input.xml(message);
    return isRight(document, receiver) && besides.getAsBoolean()
        ? List.of()
        : said(faults(document, new DefaultHandler()), UnaryOperator.identity());
  }

  /**
   * Checks an element of a tree, as if it were written and read; it is only where something is
   * wrong.
   */
  public List<Finding> check(Element element) {
    return root.isEmpty()
            && isRight(validator -> SafeXml.tell(element, validator), new DefaultHandler())
        ? List.of()
        : check(SafeXml.writeBytes(new DOMSource(element)));
  }

  /** Likewise for an object of the generated model. */
  public List<Finding> checkDocument(Object document) {
    return root.isEmpty() && isDocumentRight(document, new DefaultHandler())
        ? List.of()
        : check(CanonicalXml.write(document));
  }

  /** Whether nothing is wrong with an object of the model; it is told to the receiver, too. */
  boolean isDocumentRight(Object document, ContentHandler receiver) {
    return isRight(
        validator -> CanonicalXml.tell(document, new XmlCharacters(validator)), receiver);
  }

  private boolean isRight(Validators.Reading reading, ContentHandler receiver) {
    try {
      validators.validate(reading, new Strict(), receiver);
      return true;
    } catch (SAXException | IOException | MissingResourceException e) {
      // what it is will be said by the check that knows places
      return false;
    }
  }

  /**
   * Whether the platform finds nothing wrong, at the least cost: most documents are right, and only
   * for those that are not is it worth knowing where the reader is. What is read is told to the
   * receiver in the same pass.
   */
  boolean isRight(Supplier<SAXSource> document, ContentHandler receiver) {
    try {
      SAXSource source = document.get();
      validators.validate(validator -> read(source, validator), new Strict(), receiver);
      return true;
    } catch (Unfit | SAXException | IOException | MissingResourceException e) {
      // what it is will be said by the check that knows places; the last is the validator of Java
      // 17
      // that refuses what it has no words for
      return false;
    }
  }

  /**
   * Puts faults into words.
   *
   * @param seen where a place of this document is to be said to be
   */
  List<Finding> said(List<Fault> faults, UnaryOperator<Place> seen) {
    Findings words = new Findings(dictionary, seen);
    return new Misspelt(dictionary)
        .once(faults).stream().limit(MOST_FINDINGS).map(fault -> words.of(fault, "XML")).toList();
  }

  /**
   * What is wrong with any source; what is read is told to the receiver too, right or wrong, in the
   * same pass.
   */
  List<Fault> faults(Supplier<SAXSource> document, ContentHandler receiver) {
    XmlFaults faults = new XmlFaults(dictionary);
    try {
      read(document.get(), faults, receiver);
    } catch (Unfit e) {
      return List.of(new Fault(e.kind(), whole()));
    } catch (WrongRoot e) {
      return List.of(e.fault());
    } catch (SAXParseException e) {
      return List.of(unreadable(e));
    } catch (CharConversionException e) {
      return List.of(new Fault(FaultKind.ENCODING, whole()));
    } catch (MissingResourceException e) {
      faults.endsWithoutWords();
    } catch (SAXException | IOException e) {
      return List.of(new Fault(FaultKind.NOT_READABLE, whole()).saying(e.getMessage()));
    }
    return faults.found();
  }

  private void read(SAXSource source, ValidatorHandler validator) throws SAXException, IOException {
    XMLReader reader = expectingRoot(source.getXMLReader());
    reader.setContentHandler(validator);
    reader.setErrorHandler(new Strict());
    reader.parse(source.getInputSource());
  }

  private void read(SAXSource source, XmlFaults faults, ContentHandler receiver)
      throws SAXException, IOException {
    XMLReader reader = expectingRoot(source.getXMLReader());
    XmlPlaces places = new XmlPlaces(reader, dictionary, faults::ended);
    faults.follow(places);
    places.setErrorHandler(faults);
    validators.validate(
        validator -> {
          places.setContentHandler(validator);
          places.parse(source.getInputSource());
        },
        faults,
        receiver);
  }

  private XMLReader expectingRoot(XMLReader safe) {
    return root.<XMLReader>map(name -> new BoundedText(new ExpectedRoot(safe, name), dictionary))
        .orElse(safe);
  }

  private Place whole() {
    return Place.root(root.orElse(""));
  }

  private Fault unreadable(SAXParseException e) {
    Fault fault = new Fault(kind(e), whole());
    return fault.saying(e.getMessage()).at(new Position(e.getLineNumber(), e.getColumnNumber()));
  }

  private static FaultKind kind(SAXParseException e) {
    if (e instanceof TooDeep) {
      return FaultKind.TOO_DEEP;
    }
    if (e.getException() instanceof CharConversionException) {
      return FaultKind.ENCODING;
    }
    // the parser names its feature in messages of every language
    return e.getMessage().contains("disallow-doctype-decl")
        ? FaultKind.DTD
        : FaultKind.NOT_READABLE;
  }
}
