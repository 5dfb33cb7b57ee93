package org.yibiao.adapters.tax;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.w3c.dom.Document;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.StepRequest;

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
    StepRequest request = exchange.getProperty(AdapterContract.STEP_REQUEST, StepRequest.class);
    return request.getEnvelope().getMessageId().replace("-", "");
  }
}
