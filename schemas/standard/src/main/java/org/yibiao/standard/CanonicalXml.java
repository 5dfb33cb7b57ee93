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
import org.yibiao.standard.v1.ObjectFactory;

/** The XML form of the standard's documents: objects of the generated model to XML and back. */
public final class CanonicalXml {

  /** Namespace of version 1 of the standard. */
  public static final String NAMESPACE = "urn:yibiao:standard:v1";

  private static final JAXBContext CONTEXT = context();

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
      Unmarshaller unmarshaller = CONTEXT.createUnmarshaller();
      unmarshaller.setEventHandler(event -> false);
      return unmarshaller.unmarshal(node, type).getValue();
    } catch (JAXBException e) {
      throw new NotReadable("Not a readable " + type.getSimpleName(), e);
    }
  }

  /** The document as UTF-8 bytes with an XML declaration. */
  public static byte[] write(Object document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Marshaller marshaller = CONTEXT.createMarshaller();
      marshaller.marshal(RootElements.of(document), out);
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
      CONTEXT.createMarshaller().marshal(RootElements.of(document), tree);
      return tree;
    } catch (JAXBException e) {
      throw new IllegalArgumentException("Not a document of the standard: " + document, e);
    }
  }

  /** The document as the events of a parser. */
  public static void write(Object document, ContentHandler handler) {
    try {
      CONTEXT.createMarshaller().marshal(RootElements.of(document), handler);
    } catch (JAXBException e) {
      throw new IllegalArgumentException("Not a document of the standard: " + document, e);
    }
  }

  /**
   * Reads a document from a source, which should be over a {@link SafeXml#reader()}.
   *
   * @throws NotReadable if it is not a document of this type
   */
  public static <T> T read(Source source, Class<T> type) {
    try {
      Unmarshaller unmarshaller = CONTEXT.createUnmarshaller();
      unmarshaller.setEventHandler(event -> false);
      Object read = unmarshaller.unmarshal(source);
      return type.cast(read instanceof JAXBElement<?> element ? element.getValue() : read);
    } catch (JAXBException | ClassCastException e) {
      throw new NotReadable("Not a readable " + type.getSimpleName(), e);
    }
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(ObjectFactory.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("The generated model is broken", e);
    }
  }
}
