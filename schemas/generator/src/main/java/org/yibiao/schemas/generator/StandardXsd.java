package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSElementDecl;
import com.sun.xml.xsom.XSSchema;
import com.sun.xml.xsom.XSSchemaSet;
import com.sun.xml.xsom.parser.XSOMParser;
import com.sun.xml.xsom.util.DomAnnotationParserFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parsed XSDs of one version of the standard.
 *
 * @param schema the components of the standard's namespace
 */
public record StandardXsd(XSSchema schema) {

  /** Namespace of version 1, and stem of the identifiers of its JSON Schemas. */
  public static final String NAMESPACE = "urn:yibiao:standard:v1";

  /**
   * Reads the root XSD and what it includes.
   *
   * @throws UnsupportedXsd if it is not valid or lacks one of the documents
   */
  public static StandardXsd read(Path rootXsd) throws IOException {
    try {
      XSOMParser parser = new XSOMParser(safeParsers());
      parser.setAnnotationParser(new DomAnnotationParserFactory());
      parser.setErrorHandler(new Strict());
      parser.parse(rootXsd.toFile());
      return of(parser.getResult(), rootXsd);
    } catch (SAXException | ParserConfigurationException e) {
      throw new UnsupportedXsd(rootXsd + ": " + e.getMessage());
    }
  }

  private static StandardXsd of(XSSchemaSet result, Path rootXsd) {
    XSSchema schema = result == null ? null : result.getSchema(NAMESPACE);
    if (schema == null) {
      throw new UnsupportedXsd(rootXsd + " does not define " + NAMESPACE);
    }
    return new StandardXsd(schema);
  }

  /** The elements that are documents of their own, as their annotations say, by name. */
  public List<String> documents() {
    return schema.getElementDecls().entrySet().stream()
        .filter(element -> Labels.of(element.getValue()).document())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Every type that a document reaches, by name; a document's own bears the document's name. */
  SortedMap<String, NamedType> types() {
    SortedMap<String, NamedType> all = new TreeMap<>();
    for (String root : documents()) {
      XSElementDecl element = document(root);
      all.put(root, new NamedType(element.getType(), element));
      all.putAll(Types.below(element.getType()));
    }
    return all;
  }

  /**
   * The element of this name.
   *
   * @throws UnsupportedXsd if there is none
   */
  public XSElementDecl document(String root) {
    XSElementDecl element = schema.getElementDecl(root);
    if (element == null) {
      throw new UnsupportedXsd("There is no document element " + root);
    }
    return PlainElement.of(element);
  }

  private static SAXParserFactory safeParsers() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
