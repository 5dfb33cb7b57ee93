package org.yibiao.vectors.mutation;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;
import org.yibiao.vectors.schema.Schema;
import tools.jackson.databind.JsonNode;

/** Writes the JSON form of a value as XML, by nothing but the schema. */
public final class XmlForm {

  private XmlForm() {}

  /** The XML form of a document. */
  public static byte[] of(String root, JsonNode content, Schema schema) {
    Document document = empty(root);
    fill(document.getDocumentElement(), schema.root(root), content, schema);
    return XmlOriginal.write(document);
  }

  /** A field as an element that may be put into this parent. */
  static Element element(Element parent, Field field, JsonNode value, Schema schema) {
    Element element =
        parent.getOwnerDocument().createElementNS(CanonicalXml.NAMESPACE, field.name());
    if (schema.type(field.type()) instanceof ComplexType complex) {
      fill(element, complex, value, schema);
    } else {
      element.setTextContent(value.asString());
    }
    return element;
  }

  private static void fill(Element element, ComplexType type, JsonNode value, Schema schema) {
    for (Field field : type.fields()) {
      JsonNode below = value.path(field.name());
      List<JsonNode> items =
          below.isArray()
              ? List.copyOf(below.values())
              : below.isMissingNode() ? List.of() : List.of(below);
      items.forEach(item -> element.appendChild(element(element, field, item, schema)));
    }
  }

  private static Document empty(String root) {
    try {
      return SafeXml.parse("<" + root + " xmlns=\"" + CanonicalXml.NAMESPACE + "\"/>");
    } catch (SAXException e) {
      throw new IllegalArgumentException(root + " is no name of an element", e);
    }
  }
}
