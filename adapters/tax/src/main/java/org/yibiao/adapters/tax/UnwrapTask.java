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

/** Route step: the string that came back about a transfer to the message in the open. */
final class UnwrapTask implements Processor {

  /** Throws {@link AnswerNotUnderstood} if it is broken, or about another transfer. */
  @Override
  public void process(Exchange exchange) throws InvalidPayloadException {
    Document answer = HouseForm.unwrap(exchange.getMessage().getMandatoryBody(String.class));
    Optional<String> transfer = HouseForm.text(answer, "JYUUID");
    if (transfer.isPresent() && !transfer.get().equals(asked(exchange))) {
      throw new AnswerNotUnderstood("The answer is about another transfer: " + transfer.get());
    }
    exchange.getMessage().setBody(SafeXml.write(answer.getDocumentElement()));
  }

  private static String asked(Exchange exchange) {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    return request.id().value().replace("-", "");
  }
}
