package org.yibiao.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The only way in which Yibiao reads XML that came from outside: no document types, no external
 * entities, no includes, and at most {@value #MAX_DEPTH} elements deep.
 */
public final class SafeXml {

  /** Deepest nesting of elements that is read. */
  public static final int MAX_DEPTH = 64;

  private static final String XERCES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";
  private static final Parsers PARSERS = new Parsers(SafeXml::parser);

  // one thread's each, since they are not for several; the platform's own: Saxon may be on the
  // class path, and copies text less exactly
  private static final ThreadLocal<SAXTransformerFactory> TRANSFORMERS =
      ThreadLocal.withInitial(
          () -> (SAXTransformerFactory) TransformerFactory.newDefaultInstance());
  private static final ThreadLocal<DocumentBuilder> DOCUMENTS =
      ThreadLocal.withInitial(SafeXml::documents);

  private SafeXml() {}

  /** A namespace-aware reader that refuses document types and too deep nesting. */
  public static XMLReader reader() {
    return new SafeReader(PARSERS, MAX_DEPTH);
  }

  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(XERCES + "disallow-doctype-decl", true);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
      factory.setXIncludeAware(false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The platform's XML parser lacks a safety feature", e);
    }
  }

  /** The bytes, to be read by a transformation, a validator or JAXB. */
  public static SAXSource source(byte[] xml) {
    return new SAXSource(reader(), new InputSource(new ByteArrayInputStream(xml)));
  }

  /** The text, to be read by a transformation, a validator or JAXB. */
  public static SAXSource source(String xml) {
    return source(new StringReader(xml));
  }

  /** What is read, to be read on by a transformation, a validator or JAXB. */
  public static SAXSource source(Reader xml) {
    return new SAXSource(reader(), new InputSource(xml));
  }

  /**
   * Parses bytes whose encoding the XML declaration names.
   *
   * @throws SAXException if it is not well-formed, has a document type, or is too deep
   */
  public static Document parse(byte[] xml) throws SAXException {
    return parse(source(xml));
  }

  /**
   * Parses a text.
   *
   * @throws SAXException if it is not well-formed, has a document type, or is too deep
   */
  public static Document parse(String xml) throws SAXException {
    return parse(source(xml));
  }

  /** The node as text, without an XML declaration. */
  public static String write(Node node) {
    return write(new DOMSource(node));
  }

  private static String write(Source source) {
    StringWriter out = new StringWriter();
    try {
      Transformer identity = TRANSFORMERS.get().newTransformer();
      identity.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      identity.transform(source, new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("A parsed document cannot be written", e);
    }
    return out.toString();
  }

  /** Tells the node as a parser would that reads it. */
  public static void tell(Node node, ContentHandler handler) throws SAXException {
    try {
      Transformer identity = TRANSFORMERS.get().newTransformer();
      // what goes wrong is in the exception; nothing is to be printed
      identity.setErrorListener(new Silent());
      identity.transform(new DOMSource(node), new SAXResult(handler));
    } catch (TransformerException e) {
      throw new SAXException(e);
    }
  }

  /** The content as UTF-8 bytes, without an XML declaration. */
  public static byte[] writeBytes(Source source) {
    return write(source).getBytes(StandardCharsets.UTF_8);
  }

  private static Document parse(SAXSource source) throws SAXException {
    try {
      Document document = newDocument();
      XMLReader reader = source.getXMLReader();
      var toDom = new DomHandler(new DOMResult(document));
      reader.setContentHandler(toDom.handler());
      reader.setErrorHandler(new Strict());
      reader.parse(source.getInputSource());
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty tree. */
  public static Document newDocument() {
    return DOCUMENTS.get().newDocument();
  }

  static SAXTransformerFactory transformers() {
    return TRANSFORMERS.get();
  }

  private static DocumentBuilder documents() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The platform has no XML parser", e);
    }
  }
}
