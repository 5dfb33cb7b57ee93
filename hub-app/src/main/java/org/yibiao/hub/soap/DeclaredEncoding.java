package org.yibiao.hub.soap;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInEndingInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;

/**
 * Lets the XML declaration say the encoding where Content-Type says none (RFC 7303, section 3), as
 * with the many systems that write GBK. CXF would take UTF-8 for granted.
 */
class DeclaredEncoding extends AbstractPhaseInterceptor<Message> {

  DeclaredEncoding() {
    super(Phase.PRE_STREAM);
  }

  @Override
  public void handleMessage(Message message) {
    InputStream in = message.getContent(InputStream.class);
    if (in == null || namesCharset(message)) {
      return;
    }
    try {
      XMLStreamReader reader = StaxUtils.createXMLStreamReader(in);
      message.setContent(XMLStreamReader.class, StaxUtils.configureReader(reader, message));
      message.getInterceptorChain().add(StaxInEndingInterceptor.INSTANCE);
    } catch (XMLStreamException e) {
      throw new Fault(e);
    }
  }

  private static boolean namesCharset(Message message) {
    return Optional.ofNullable((String) message.get(Message.CONTENT_TYPE))
        .filter(type -> type.toLowerCase(Locale.ROOT).contains("charset"))
        .isPresent();
  }
}
