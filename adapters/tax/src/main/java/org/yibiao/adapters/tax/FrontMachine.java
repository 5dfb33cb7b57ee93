package org.yibiao.adapters.tax;

import jakarta.xml.ws.WebServiceException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentUnavailable;

/** Route step: the string to the tax department's front machine, and its answer back. */
final class FrontMachine implements Processor {

  private final UnaryOperator<String> operation;

  /** One of the operations of the tax department's service. */
  FrontMachine(UnaryOperator<String> operation) {
    this.operation = operation;
  }

  /**
   * Throws {@link DepartmentUnavailable} if no connection came about, {@link AnswerNotUnderstood}
   * for a SOAP fault or no string, and {@link WebServiceException} for what leaves open whether the
   * department got the request, such as a read time-out.
   */
  @Override
  public void process(Exchange exchange) throws InvalidPayloadException {
    String request = exchange.getMessage().getMandatoryBody(String.class);
    exchange.getMessage().setBody(answer(request));
  }

  private String answer(String request) {
    try {
      return Optional.ofNullable(operation.apply(request))
          .orElseThrow(() -> new AnswerNotUnderstood("The SOAP answer holds no string"));
    } catch (WebServiceException e) {
      throw meaning(e);
    }
  }

  private static RuntimeException meaning(WebServiceException e) {
    if (CallFailure.isNoConnection(e)) {
      return new DepartmentUnavailable("The tax department cannot be reached", e);
    }
    return CallFailure.isSoapFault(e)
        ? new AnswerNotUnderstood("A SOAP fault instead of an answer: " + e.getMessage(), e)
        : e;
  }
}
