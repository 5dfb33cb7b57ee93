package org.yibiao.vectors.mutation;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.vectors.schema.Schema;
import org.yibiao.vectors.schema.SimpleType;

/** What can be made wrong about an element with a value, in XML. */
record XmlContent(XmlSite site, Schema schema) {

  List<Mutation<Document>> mutations() {
    SimpleType type = (SimpleType) site.type();
    List<Mutation<Document>> found = new ArrayList<>();
    for (WrongValue wrong : WrongValues.inXml(type, site.text())) {
      found.add(
          Made.at(site.place(), Operator.WRONG_VALUE, wrong.rule())
              .breaking(Ids.ofType(type.name(), wrong.facet()), site.use())
              .as(site.text(), wrong.text(), site.edit(e -> e.setTextContent(wrong.text()))));
    }
    WrongCodes.of(type, site.text())
        .ifPresent(
            code ->
                found.add(
                    code.made(site.place())
                        .as(
                            site.text(),
                            code.text(),
                            site.edit(element -> element.setTextContent(code.text())))));
    found.add(
        Made.at(site.place(), Operator.OTHER_SHAPE, "S-TYPE")
            .breaking(Ids.ofType(type.name(), "base"), site.use())
            .as(site.text(), "<value/>", site.edit(XmlContent::nest)));
    found.add(attribute(site, type.name()));
    found.add(nil(site, type.name()));
    return found;
  }

  /** An attribute; the standard has none. */
  static Mutation<Document> attribute(XmlSite site, String type) {
    return Made.at(site.place().field("@id"), Operator.ATTRIBUTE, "S-ATTRIBUTE")
        .breaking(Ids.ofType(type, "attributes"))
        .as("", "id=\"1\"", site.edit(element -> element.setAttribute("id", "1")));
  }

  /** The mark of an empty value; none of the standard's elements takes it. */
  static Mutation<Document> nil(XmlSite site, String type) {
    return Made.at(site.place().field("@xsi:nil"), Operator.NIL, "S-ATTRIBUTE")
        .breaking(Ids.ofType(type, "nil"))
        .as(
            "",
            "xsi:nil=\"true\"",
            site.edit(
                element ->
                    element.setAttributeNS(
                        XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:nil", "true")));
  }

  private static void nest(Element element) {
    element.appendChild(
        element.getOwnerDocument().createElementNS(CanonicalXml.NAMESPACE, "value"));
  }
}
