package org.yibiao.adapters.tax;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.standard.SafeXml;

/** Opens what tax sends about declarations of deed tax, and seals the return codes. */
final class HouseDesk {

  private static final Logger LOG = LoggerFactory.getLogger(HouseDesk.class);
  private static final String RETURN =
      "<TAXBIZML><SBZTTSXXLIST><FHM/><FHXX/></SBZTTSXXLIST></TAXBIZML>";

  private final CoreSystemAccess access;

  HouseDesk(CoreSystemAccess access) {
    this.access = access;
  }

  /** Route step: the string that came in to the message in the open. */
  void open(Exchange exchange) throws FrontRefusal, InvalidPayloadException {
    if (!access.admits(exchange)) {
      throw new FrontRefusal("2", "客户端未授权", "");
    }
    try {
      Document open = HouseForm.unwrap(exchange.getMessage().getMandatoryBody(String.class));
      exchange.getMessage().setBody(SafeXml.write(open.getDocumentElement()));
    } catch (AnswerNotUnderstood e) {
      throw new FrontRefusal("1", "报文不符合规范：" + e.getMessage(), "");
    }
  }

  /** Route step: the return code in the open to the string that travels. */
  void seal(Exchange exchange) throws SAXException, InvalidPayloadException {
    Document open = SafeXml.parse(exchange.getMessage().getMandatoryBody(String.class));
    exchange.getMessage().setBody(HouseForm.wrap(open));
  }

  /** Route step: the caught {@link FrontRefusal} becomes the return code. */
  void refuse(Exchange exchange) throws SAXException {
    say(exchange, exchange.getProperty(Exchange.EXCEPTION_CAUGHT, FrontRefusal.class));
  }

  /** Route step: what nobody planned becomes the code that has tax come again. */
  void tryAgain(Exchange exchange) throws SAXException {
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    if (failure instanceof OverQuota held) {
      exchange.setProperty(FrontDesk.RETRY_AFTER, held.retryAfter());
      say(exchange, new FrontRefusal("90", held.why().zh(), ""));
      return;
    }
    LOG.error("A report of the tax department failed", failure);
    say(exchange, new FrontRefusal("90", "平台忙，请稍后重发", ""));
  }

  private static void say(Exchange exchange, FrontRefusal why) throws SAXException {
    Document open = SafeXml.parse(RETURN);
    element(open, "FHM").setTextContent(why.code());
    element(open, "FHXX").setTextContent(why.words());
    exchange.getMessage().setBody(HouseForm.wrap(open));
  }

  private static Element element(Document document, String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }
}
