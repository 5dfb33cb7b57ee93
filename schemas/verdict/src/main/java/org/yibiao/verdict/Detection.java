package org.yibiao.verdict;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds out of which kind a document is: XML says it by its root element, JSON by the fields that
 * only one kind of document has.
 */
final class Detection {

  private Detection() {}

  static Optional<DocumentType> of(Form form, byte[] document) {
    return form == Form.XML ? byRoot(document) : byFields(names(document));
  }

  private static Optional<DocumentType> byRoot(byte[] document) {
    Root root = new Root();
    try {
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(root);
      reader.setErrorHandler(root);
      reader.parse(SafeXml.source(document).getInputSource());
    } catch (SAXException | IOException | RuntimeException e) {
      // either the root is known now, or there is none that can be read
    }
    return named(root.name);
  }

  static Optional<DocumentType> named(String element) {
    return Arrays.stream(DocumentType.values())
        .filter(type -> type.element().equals(element))
        .findFirst();
  }

  /** The kind that has the most of these fields and lacks the fewest; none if it has not half. */
  private static Optional<DocumentType> byFields(Set<String> names) {
    if (names.size() == 1 && named(names.iterator().next()).isPresent()) {
      return named(names.iterator().next());
    }
    return Arrays.stream(DocumentType.values())
        .filter(type -> known(type, names) * 2 > names.size())
        .max(
            Comparator.comparingLong((DocumentType type) -> known(type, names))
                .thenComparingLong(type -> -missing(type, names)));
  }

  private static long known(DocumentType type, Set<String> names) {
    return names.stream().filter(fields(type).fields()::containsKey).count();
  }

  private static long missing(DocumentType type, Set<String> names) {
    return fields(type).fields().values().stream()
        .filter(field -> field.min() > 0 && !names.contains(field.name()))
        .count();
  }

  private static TypeEntry fields(DocumentType type) {
    return Dictionary.V1.type(type.element()).orElseThrow();
  }

  private static Set<String> names(byte[] document) {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = CanonicalJson.mapper().createParser(document)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          names.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      // what could be read may be enough
    }
    return names;
  }

  private static final class Root extends DefaultHandler {
    private String name = "";

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      name = local;
      throw new SAXException("known");
    }
  }
}
