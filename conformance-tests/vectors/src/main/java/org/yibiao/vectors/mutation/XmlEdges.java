package org.yibiao.vectors.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.SimpleType;

/** How far a value may go in XML. */
final class XmlEdges {

  private XmlEdges() {}

  static List<Edge<Document>> of(XmlSite site) {
    return site.type() instanceof SimpleType simple
        ? values(site, simple)
        : fields(site, (ComplexType) site.type());
  }

  private static List<Edge<Document>> values(XmlSite site, SimpleType type) {
    Stream<Edge<Document>> same =
        EdgeValues.of(type, site.text()).stream()
            .map(value -> edge(site, type, value.facet(), value.text()));
    return Stream.concat(same, only(site, type)).toList();
  }

  /** What only XML can write: XSD ignores blanks, plus signs and leading zeros of whole numbers. */
  private static Stream<Edge<Document>> only(XmlSite site, SimpleType type) {
    String text = site.text().strip();
    return switch (type.base()) {
      case "boolean" -> Stream.of("1", "0").map(value -> edge(site, type, "base", value));
      case "int", "long" ->
          text.startsWith("-")
              ? Stream.empty()
              : Stream.of("+" + text, "00" + text, "\n " + text + "\t")
                  .map(value -> edge(site, type, "base", value));
      case "date", "dateTime", "decimal" -> Stream.of(edge(site, type, "base", " " + text + "\n"));
      default -> Stream.empty();
    };
  }

  private static Edge<Document> edge(XmlSite site, SimpleType type, String facet, String text) {
    return new Edge<>(
        Ids.ofType(type.name(), facet),
        site.place(),
        site.edit(element -> element.setTextContent(text)));
  }

  private static List<Edge<Document>> fields(XmlSite site, ComplexType type) {
    return type.fields().stream()
        .filter(field -> field.isRepeatable() && field.most().isPresent())
        .filter(field -> site.has(field.name()))
        .map(
            field ->
                new Edge<Document>(
                    Ids.ofField(type.name(), field.name(), "most"),
                    site.place(),
                    site.edit(
                        parent -> XmlStructure.fill(parent, field, field.most().getAsInt() - 1))))
        .toList();
  }
}
