package org.yibiao.vectors.schema;

import com.sun.xml.xsom.XSElementDecl;
import com.sun.xml.xsom.XSSchema;
import com.sun.xml.xsom.XSType;
import com.sun.xml.xsom.parser.XSOMParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.xml.sax.ContentHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;

/** Collects the types that the documents of a version reach. */
final class XsdReading {

  /** The files may lie in a jar: these addresses are only names, looked up on the class path. */
  private static final String BASE = "file:///standard/xsd/";

  private final SortedMap<String, Type> found = new TreeMap<>();

  private XsdReading() {}

  static Schema of(StandardVersion version) {
    XSSchema schema = parsed(version);
    List<String> roots =
        Arrays.stream(DocumentType.values())
            .map(DocumentType::element)
            .filter(name -> schema.getElementDecl(name) != null)
            .toList();
    XsdReading reading = new XsdReading();
    roots.forEach(root -> reading.walk(root, schema.getElementDecl(root).getType()));
    return new Schema(reading.found, roots);
  }

  private void walk(String name, XSType type) {
    if (found.containsKey(name)) {
      return;
    }
    if (type.isSimpleType()) {
      found.put(name, SimpleTypes.of(name, file(type), type.asSimpleType()));
      return;
    }
    Particles content = Particles.of(type.asComplexType());
    found.put(name, new ComplexType(name, file(type), content.fields(), content.choices()));
    content.elements().forEach(element -> walk(nameOf(element), element.getType()));
  }

  /** An element with a type of its own lends it its name. */
  static String nameOf(XSElementDecl element) {
    return element.getType().isLocal() ? element.getName() : element.getType().getName();
  }

  private static String file(XSType type) {
    if (XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(type.getTargetNamespace())) {
      return "";
    }
    String address = type.getLocator().getSystemId();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static XSSchema parsed(StandardVersion version) {
    try {
      XSOMParser parser = new XSOMParser(XsdReading::parse);
      parser.setEntityResolver((id, address) -> source(version, address));
      parser.setErrorHandler(new Strict());
      parser.parse(source(version, "standard.xsd"));
      return parser.getResult().getSchema(CanonicalXml.NAMESPACE);
    } catch (SAXException e) {
      throw new IllegalStateException("The standard's XSDs cannot be read", e);
    }
  }

  private static void parse(
      InputSource source, ContentHandler content, ErrorHandler errors, EntityResolver files)
      throws SAXException, IOException {
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(content);
    reader.setErrorHandler(errors);
    boolean isNamedOnly = source.getSystemId().startsWith(BASE) && source.getByteStream() == null;
    reader.parse(isNamedOnly ? files.resolveEntity("", source.getSystemId()) : source);
  }

  private static InputSource source(StandardVersion version, String address) {
    String file = address.substring(address.lastIndexOf('/') + 1);
    InputSource source =
        new InputSource(XsdReading.class.getResourceAsStream(version.path("xsd/" + file)));
    source.setSystemId(BASE + file);
    return source;
  }

  private static final class Strict extends DefaultHandler {
    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
