package org.yibiao.schemas.generator.code;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yibiao.schemas.generator.code.CodeList.Entry;
import org.yibiao.schemas.generator.code.CodeList.Name;

/**
 * The XSD with the simple types that the code lists make: an enumeration for a closed list, a shape
 * for an open one. Codes that were withdrawn are in it, because they stay valid for earlier days.
 */
public final class CodesXsd {

  private static final String XS = "http://www.w3.org/2001/XMLSchema";

  private final XMLStreamWriter out;

  private CodesXsd(XMLStreamWriter out) {
    this.out = out;
  }

  /** The XSD's text, for these lists in this namespace. */
  public static String of(List<CodeLists.Named> lists, String namespace) {
    StringWriter text = new StringWriter();
    try {
      CodesXsd xsd = new CodesXsd(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      xsd.schema(lists, namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Text cannot be written as XML", e);
    }
    return text.toString();
  }

  private void schema(List<CodeLists.Named> lists, String namespace) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
    out.writeStartElement("xs", "schema", XS);
    out.writeNamespace("xs", XS);
    out.writeDefaultNamespace(namespace);
    out.writeAttribute("targetNamespace", namespace);
    out.writeAttribute("elementFormDefault", "qualified");
    for (CodeLists.Named named : lists) {
      type(named);
    }
    line(0);
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void type(CodeLists.Named named) throws XMLStreamException {
    CodeList list = named.list();
    start(1, "simpleType", "name", list.type());
    start(2, "annotation");
    if (list.source().isPresent()) {
      leaf(3, "appinfo", "source", "urn:yibiao:source", list.source().get());
    }
    leaf(3, "appinfo", "source", "urn:yibiao:code-list", named.id());
    documentation(3, list.name());
    if (list.definition().isPresent()) {
      definition(list.definition().get());
    }
    end(2);
    start(2, "restriction", "base", "xs:string");
    facets(list);
    end(2);
    end(1);
  }

  private void facets(CodeList list) throws XMLStreamException {
    Optional<String> pattern = list.pattern();
    if (pattern.isPresent()) {
      line(3);
      out.writeEmptyElement("xs", "pattern", XS);
      out.writeAttribute("value", pattern.get());
      return;
    }
    for (Entry entry : newestOfEach(list).values()) {
      start(3, "enumeration", "value", entry.code());
      start(4, "annotation");
      documentation(5, new Name(entry.zh(), entry.en()));
      end(4);
      end(3);
    }
  }

  private static Map<String, Entry> newestOfEach(CodeList list) {
    Map<String, Entry> codes = new LinkedHashMap<>();
    list.codes().forEach(entry -> codes.put(entry.code(), entry));
    return codes;
  }

  private void documentation(int depth, Name name) throws XMLStreamException {
    leaf(depth, "documentation", "xml:lang", "zh", name.zh());
    leaf(depth, "documentation", "xml:lang", "en", name.en());
  }

  private void definition(Name words) throws XMLStreamException {
    for (Map.Entry<String, String> one :
        List.of(Map.entry("zh", words.zh()), Map.entry("en", words.en()))) {
      line(3);
      out.writeStartElement("xs", "documentation", XS);
      out.writeAttribute("source", "urn:yibiao:definition");
      out.writeAttribute("xml:lang", one.getKey());
      out.writeCharacters(one.getValue());
      out.writeEndElement();
    }
  }

  private void leaf(int depth, String name, String attribute, String value, String text)
      throws XMLStreamException {
    start(depth, name, attribute, value);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void start(int depth, String name, String attribute, String value)
      throws XMLStreamException {
    start(depth, name);
    out.writeAttribute(attribute, value);
  }

  private void start(int depth, String name) throws XMLStreamException {
    line(depth);
    out.writeStartElement("xs", name, XS);
  }

  private void end(int depth) throws XMLStreamException {
    line(depth);
    out.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
