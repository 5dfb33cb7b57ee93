package org.yibiao.vectors.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.yibiao.vectors.schema.Type;

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
  public byte[] with(List<Mutation<Document>> changes) {
    Document copy = (Document) document.cloneNode(true);
    List<Runnable> found = changes.stream().map(change -> change.edit().in(copy)).toList();
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
    walk(root, Place.root(type.element()), instances.schema().root(type.element()), found);
    return found;
  }

  private void walk(Element element, Place place, Type known, List<XmlSite> found) {
    found.add(new XmlSite(found.size(), element, place, known));
    if (known instanceof ComplexType complex) {
      for (Field field : complex.fields()) {
        List<Element> children = XmlSite.children(element, field.name());
        for (int i = 0; i < children.size(); i++) {
          Place below =
              field.isRepeatable() ? place.item(field.name(), i) : place.field(field.name());
          walk(children.get(i), below, instances.schema().type(field.type()), found);
        }
      }
    }
  }

  /** Elements whose type is known, by name of the type. */
  Stream<Type> types() {
    return sites().stream().map(XmlSite::type);
  }
}
