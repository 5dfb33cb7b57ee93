package org.yibiao.hub.soap;

import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Refuses a body that holds more than one element. CXF would hand on the first and pass over the
 * others without a word, and their sender would take one answer for that to all of them.
 */
class OneDocument extends AbstractPhaseInterceptor<SoapMessage> {

  private static final String BODY = "Body";

  private final String document;

  /**
   * A body may hold this once.
   *
   * @param document name of the standard's document, for who is refused
   */
  OneDocument(String document) {
    super(Phase.POST_STREAM);
    this.document = document;
    addAfter(StaxInInterceptor.class.getName());
  }

  @Override
  public void handleMessage(SoapMessage message) {
    XMLStreamReader reader = message.getContent(XMLStreamReader.class);
    if ("GET".equals(message.get(Message.HTTP_REQUEST_METHOD)) || reader == null) {
      return;
    }
    try {
      Document envelope = StaxUtils.read(reader);
      if (inBody(envelope) > 1) {
        throw new Fault(
            new IllegalArgumentException(
                "正文只能有一份 %1$s，其余请分别提交 · The body takes one %1$s: send the others apart"
                    .formatted(document)));
      }
      message.setContent(XMLStreamReader.class, StaxUtils.createXMLStreamReader(envelope));
    } catch (XMLStreamException e) {
      throw new Fault(e);
    }
  }

  private static long inBody(Document envelope) {
    return elements(envelope.getDocumentElement())
        .filter(part -> BODY.equals(part.getLocalName()))
        .flatMap(OneDocument::elements)
        .count();
  }

  private static Stream<Node> elements(Node parent) {
    return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
        .filter(child -> child.getNodeType() == Node.ELEMENT_NODE);
  }
}
