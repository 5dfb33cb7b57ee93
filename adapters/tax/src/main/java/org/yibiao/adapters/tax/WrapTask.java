package org.yibiao.adapters.tax;

import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.SafeXml;

/** Route step: a task of a transfer in the open to the string that travels. */
final class WrapTask implements Processor {

  /** Throws {@link RequestNotCarried} if the task holds a character that GBK lacks. */
  @Override
  public void process(Exchange exchange) throws SAXException, InvalidPayloadException {
    Document open = SafeXml.parse(exchange.getMessage().getMandatoryBody(String.class));
    RareCharacter.in(open)
        .ifPresent(
            rare -> {
              throw new RequestNotCarried(rare.why(request(exchange)));
            });
    exchange.getMessage().setBody(HouseForm.wrap(open));
  }

  private static Object request(Exchange exchange) {
    return exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class).document();
  }
}
