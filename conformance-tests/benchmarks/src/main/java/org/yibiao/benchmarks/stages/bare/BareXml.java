package org.yibiao.benchmarks.stages.bare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The JDK's parser, as safe as the hub's, and its validators: each made once and used again by the
 * one thread that has them.
 */
public final class BareXml {

  private static final String XERCES = "http://apache.org/xml/features/";

  private final XMLReader reader = newReader();

  /** The document, to be read by the one parser. */
  public SAXSource source(byte[] xml) {
    return new SAXSource(reader, input(xml));
  }

  /** Reads a document and tells the handler. */
  public void read(byte[] xml, ContentHandler handler) throws SAXException, IOException {
    read(input(xml), handler);
  }

  /** Reads a text and tells the handler. */
  public void read(String xml, ContentHandler handler) throws SAXException, IOException {
    read(new InputSource(new StringReader(xml)), handler);
  }

  private void read(InputSource input, ContentHandler handler) throws SAXException, IOException {
    reader.setContentHandler(handler);
    reader.parse(input);
  }

  private static InputSource input(byte[] xml) {
    return new InputSource(new ByteArrayInputStream(xml));
  }

  /** A validator for a schema, which fails at the first fault. */
  public static ValidatorHandler validator(URL schema) throws SAXException {
    ValidatorHandler validator =
        SchemaFactory.newDefaultInstance().newSchema(schema).newValidatorHandler();
    validator.setErrorHandler(new Failing());
    return validator;
  }

  private static XMLReader newReader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(XERCES + "disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setErrorHandler(new Failing());
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The platform has no such parser", e);
    }
  }

  private static final class Failing implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      // is no fault
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
