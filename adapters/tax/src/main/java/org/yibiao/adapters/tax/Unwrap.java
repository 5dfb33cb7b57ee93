package org.yibiao.adapters.tax;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.w3c.dom.Document;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.SafeXml;

/** Route step: the string that came back to the message in the open. */
final class Unwrap implements Processor {

  /** Throws {@link AnswerNotUnderstood} if it is broken, or the answer to another request. */
  @Override
  public void process(Exchange exchange) throws InvalidPayloadException {
    Document answer = WireForm.unwrap(exchange.getMessage().getMandatoryBody(String.class));
    Optional<String> serial = WireForm.head(answer, "tran_seq");
    if (!serial.equals(Optional.of(asked(exchange)))) {
      throw new AnswerNotUnderstood("The answer belongs to another request: " + serial);
    }
    exchange.getMessage().setBody(SafeXml.write(answer.getDocumentElement()));
  }

  private static String asked(Exchange exchange) {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    return request.id().value().replace("-", "");
  }
}
