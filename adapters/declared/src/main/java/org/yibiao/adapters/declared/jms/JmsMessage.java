package org.yibiao.adapters.declared.jms;

import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.ServiceRequest;

/**
 * The native message of one service on a queue.
 *
 * @param type the JMS type of its requests, if the department goes by it
 * @param charset the department's character set: a text holds any character, its system may not
 * @param most characters, or bytes, of an answer
 * @param parameters what the mappings may see of the settings
 */
record JmsMessage(
    Optional<String> type, DepartmentCharset charset, int most, Map<String, String> parameters) {

  private static final String CORRELATION_ID = "JMSCorrelationID";
  private static final String TYPE = "JMSType";

  /**
   * Route step: a request in, the text to be sent out. The message id of the request, the same on
   * every retry, ties the answer to it.
   */
  Processor prepared(Processor toNative) {
    return exchange -> {
      exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
      toNative.process(exchange);
      charset.encode(exchange.getMessage().getMandatoryBody(String.class));
      ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
      exchange.getMessage().removeHeaders("*");
      exchange.getMessage().setHeader(CORRELATION_ID, request.id().value());
      type.ifPresent(name -> exchange.getMessage().setHeader(TYPE, name));
    };
  }

  /** Route step: what came back in, an answer out. */
  Processor read(Processor fromNative) {
    return exchange -> {
      Message message = exchange.getMessage();
      String text = text(exchange);
      message.removeHeaders("*");
      message.setBody(text);
      fromNative.process(exchange);
    };
  }

  private String text(Exchange exchange) throws InvalidPayloadException {
    Message message = exchange.getMessage();
    if (message.getBody() instanceof byte[] bytes) {
      return charset.decode(bounded(bytes));
    }
    String text = message.getMandatoryBody(String.class);
    if (text.length() > most) {
      throw tooLong();
    }
    return text;
  }

  private byte[] bounded(byte[] bytes) {
    if (bytes.length > most) {
      throw tooLong();
    }
    return bytes;
  }

  private AnswerNotUnderstood tooLong() {
    return new AnswerNotUnderstood("The answer is longer than " + most);
  }
}
