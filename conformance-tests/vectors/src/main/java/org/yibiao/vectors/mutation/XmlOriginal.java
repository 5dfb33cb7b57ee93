package org.yibiao.vectors.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;
import org.yibiao.vectors.schema.Schema;

/**
 * A valid document in XML.
 *
 * @param type its kind
 * @param bytes as it was given
 * @param document the same, read
 * @param instances what may be added to it
 */
public record XmlOriginal(DocumentType type, byte[] bytes, Document document, Instances instances)
    implements Original<Document> {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /**
   * Reads a document.
   *
   * @throws NotReadable if it is not XML, or not one that the standard's reader takes
   */
  public static XmlOriginal of(DocumentType type, byte[] bytes, Instances instances) {
    try {
      return new XmlOriginal(type, bytes, SafeXml.parse(bytes), instances);
    } catch (SAXException e) {
      throw new NotReadable(e.getMessage(), e);
    }
  }

  @Override
  public Face face() {
    return Face.XML;
  }

  @Override
  public List<Mutation<Document>> mutations() {
    List<Mutation<Document>> found = new ArrayList<>(XmlRoot.mutations(sites().get(0)));
    for (XmlSite site : sites()) {
      found.addAll(
          site.type() instanceof ComplexType complex
              ? new XmlStructure(site, complex, instances).mutations()
              : new XmlContent(site, instances.schema()).mutations());
    }
    return found;
  }

  @Override
  public List<Edge<Document>> edges() {
    return sites().stream().flatMap(site -> XmlEdges.of(site).stream()).toList();
  }

  @Override
  public byte[] with(List<Edit<Document>> changes) {
    Document copy = (Document) document.cloneNode(true);
    List<Runnable> found = changes.stream().map(change -> change.in(copy)).toList();
    found.forEach(Runnable::run);
    return write(copy);
  }

  /** A document as bytes, in UTF-8. */
  static byte[] write(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(DECLARATION.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(SafeXml.write(document).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** The elements in document order. */
  List<XmlSite> sites() {
    List<XmlSite> found = new ArrayList<>();
    Element root = document.getDocumentElement();
    walk(
        new XmlSite(0, root, Place.root(type.element()), schema().root(type.element()), ""), found);
    return found;
  }

  private void walk(XmlSite site, List<XmlSite> found) {
    found.add(site);
    if (site.type() instanceof ComplexType complex) {
      for (Field field : complex.fields()) {
        List<Element> children = XmlSite.children(site.element(), field.name());
        for (int i = 0; i < children.size(); i++) {
          Place place =
              field.isRepeatable()
                  ? site.place().item(field.name(), i)
                  : site.place().field(field.name());
          walk(below(complex, field, children.get(i), place, found.size()), found);
        }
      }
    }
  }

  private XmlSite below(ComplexType holder, Field field, Element element, Place place, int number) {
    String use = Ids.ofField(holder.name(), field.name(), "type");
    return new XmlSite(number, element, place, schema().type(field.type()), use);
  }

  private Schema schema() {
    return instances.schema();
  }
}
