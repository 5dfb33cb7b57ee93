package org.yibiao.benchmarks.bulk;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yibiao.standard.DocumentType;

/** The JDK's parser, as safe as the hub's, and its schema. */
final class BareXml {

  private BareXml() {}

  /** The standard's schema, for many threads. */
  static Schema standard() {
    try {
      return SchemaFactory.newDefaultInstance().newSchema(DocumentType.xsd());
    } catch (SAXException e) {
      throw new IllegalStateException("The standard's schema cannot be read", e);
    }
  }

  /** A parser for one thread. */
  static XMLReader reader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The platform has no such parser", e);
    }
  }
}
