package org.yibiao.hub.soap;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;
import org.yibiao.hub.web.BodyTooLarge;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** Gives the standard's problem to faults of CXF itself, such as for text that is not SOAP. */
class UntypedFaults extends AbstractSoapInterceptor {

  private static final int MOST_CAUSES = 20;

  private final String document;

  /**
   * Faults of a service that takes this.
   *
   * @param document name of the standard's document that its body holds
   */
  UntypedFaults(String document) {
    super(Phase.PREPARE_SEND);
    this.document = document;
  }

  @Override
  public void handleMessage(SoapMessage message) {
    Exception failure = message.getContent(Exception.class);
    if (failure instanceof Fault fault && fault.getDetail() == null) {
      Problem problem = problem(failure);
      fault.setFaultCode(Fault.FAULT_CODE_CLIENT);
      fault.setMessage(problem.getTitle());
      fault.setDetail(ProblemFault.detail(problem));
    }
  }

  private Problem problem(Throwable failure) {
    return causes(failure)
        .filter(BodyTooLarge.class::isInstance)
        .map(BodyTooLarge.class::cast)
        .findFirst()
        .map(tooLarge -> Problems.tooLarge(tooLarge.most()))
        .orElseGet(() -> Problems.notSoap(document, reason(failure)));
  }

  /** What went wrong in the first place: whoever passed it on knew less. */
  private static String reason(Throwable failure) {
    return causes(failure)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .reduce((outer, inner) -> inner)
        .orElse("")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
  }
}
