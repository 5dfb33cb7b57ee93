package org.yibiao.standard;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.yibiao.standard.v1.ObjectFactory;

/** The XML form of the standard's documents: objects of the generated model to XML and back. */
public final class CanonicalXml {

  /** Namespace of version 1 of the standard. */
  public static final String NAMESPACE = "urn:yibiao:standard:v1";

  private static final JAXBContext CONTEXT = context();
  private static final Spare<Marshaller> WRITERS = new Spare<>(CONTEXT::createMarshaller);
  private static final Spare<Unmarshaller> READERS = new Spare<>(CanonicalXml::newReader);

  private CanonicalXml() {}

  /**
   * Reads a document; it should have been validated before.
   *
   * @param type the generated class, or {@code Object} if any document will do
   * @throws NotReadable if it is not XML of this type
   */
  public static <T> T read(byte[] xml, Class<T> type) {
    return read(SafeXml.source(xml), type);
  }

  /**
   * Reads a document from a parsed tree.
   *
   * @throws NotReadable if it is not a document of this type
   */
  public static <T> T read(Node node, Class<T> type) {
    return read(new DOMSource(node), type);
  }

  /**
   * Reads a part of a document, such as its {@code subject}, from a parsed tree.
   *
   * @param type the generated class of the part
   * @throws NotReadable if it is not of this type
   */
  public static <T> T readPart(Node node, Class<T> type) {
    try {
      return READERS.lend(reader -> reader.unmarshal(node, type)).getValue();
    } catch (JAXBException e) {
      throw new NotReadable("Not a readable " + type.getSimpleName(), e);
    }
  }

  /** The document as UTF-8 bytes with an XML declaration. */
  public static byte[] write(Object document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      marshal(document, (writer, root) -> writer.marshal(root, out));
      return out.toByteArray();
    } catch (JAXBException e) {
      throw new IllegalArgumentException("Not a document of the standard: " + document, e);
    }
  }

  /**
   * The name of a document's root element.
   *
   * @throws IllegalArgumentException if it is not a document of the standard
   */
  public static String rootElement(Object document) {
    return RootElements.nameOf(document);
  }

  /** The document as text. */
  public static String writeString(Object document) {
    return new String(write(document), StandardCharsets.UTF_8);
  }

  /** The document as a tree. */
  public static Document toDom(Object document) {
    try {
      Document tree = SafeXml.newDocument();
      marshal(document, (writer, root) -> writer.marshal(root, tree));
      return tree;
    } catch (JAXBException e) {
      throw new IllegalArgumentException("Not a document of the standard: " + document, e);
    }
  }

  /** The document as the events of a parser. */
  public static void write(Object document, ContentHandler handler) {
    try {
      marshal(document, (writer, root) -> writer.marshal(root, handler));
    } catch (JAXBException e) {
      throw new IllegalArgumentException("Not a document of the standard: " + document, e);
    }
  }

  /**
   * Likewise, for a handler that may refuse the document.
   *
   * @throws SAXException if it does
   */
  public static void tell(Object document, ContentHandler handler) throws SAXException {
    try {
      marshal(document, (writer, root) -> writer.marshal(root, handler));
    } catch (JAXBException e) {
      throw new SAXException(e);
    }
  }

  /**
   * Reads a document from a source, which should be over a {@link SafeXml#reader()}.
   *
   * @throws NotReadable if it is not a document of this type
   */
  public static <T> T read(Source source, Class<T> type) {
    try {
      Object read = READERS.lend(reader -> reader.unmarshal(source));
      return type.cast(read instanceof JAXBElement<?> element ? element.getValue() : read);
    } catch (JAXBException | ClassCastException e) {
      throw new NotReadable("Not a readable " + type.getSimpleName(), e);
    }
  }

  /** Writes a document to somewhere. */
  private interface Writing {
    void by(Marshaller writer, Object root) throws JAXBException;
  }

  private static void marshal(Object document, Writing writing) throws JAXBException {
    Object root = RootElements.of(document);
    WRITERS.lend(
        writer -> {
          writing.by(writer, root);
          return root;
        });
  }

  private static Unmarshaller newReader() throws JAXBException {
    Unmarshaller reader = CONTEXT.createUnmarshaller();
    reader.setEventHandler(event -> false);
    return reader;
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(ObjectFactory.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("The generated model is broken", e);
    }
  }
}
