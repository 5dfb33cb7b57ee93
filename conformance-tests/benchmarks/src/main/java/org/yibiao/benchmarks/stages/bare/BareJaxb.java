package org.yibiao.benchmarks.stages.bare;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayOutputStream;
import javax.xml.transform.Source;
import org.xml.sax.ContentHandler;

/** JAXB on the standard's generated model, with one marshaller and one unmarshaller. */
public final class BareJaxb {

  private final Marshaller marshaller;
  private final Unmarshaller unmarshaller;

  /** With a context of its own. */
  public BareJaxb() throws JAXBException {
    JAXBContext context = JAXBContext.newInstance("org.yibiao.standard.v1");
    marshaller = context.createMarshaller();
    unmarshaller = context.createUnmarshaller();
    unmarshaller.setEventHandler(event -> false);
  }

  /** Reads a document. */
  public Object read(Source source) throws JAXBException {
    return unmarshaller.unmarshal(source);
  }

  /** The document as bytes. */
  public byte[] write(Object document) throws JAXBException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    marshaller.marshal(document, out);
    return out.toByteArray();
  }

  /** The document as the events of a parser. */
  public void write(Object document, ContentHandler handler) throws JAXBException {
    marshaller.marshal(document, handler);
  }
}
