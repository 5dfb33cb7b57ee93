package org.yibiao.routes.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** What a failure to get an answer means for the step. */
@Component
class ServiceFailures {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceFailures.class);

  private final HopsOfReplies hops;

  ServiceFailures(HopsOfReplies hops) {
    this.hops = hops;
  }

  /** Route step: the caught exception becomes a {@link ServiceAnswer}. */
  void toAnswer(Exchange exchange) {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    LOG.warn("{} for {}: {}", request.service(), request.id(), describe(failure));
    LOG.debug("{} for {}", request.service(), request.id(), failure);
    if (find(failure, AnswerNotUnderstood.class) == null) {
      hops.noAnswer(request, failure);
    }
    exchange
        .getMessage()
        .setBody(new ServiceAnswer(request.id(), request.service(), outcome(failure)));
  }

  /** No answer came within the plan's time. */
  ServiceAnswer overdue(MessageId id, ServiceCode service) {
    return new ServiceAnswer(
        id,
        service,
        new ServiceOutcome.Unknown(Why.of("部门未在规定时间内答复", "No answer within the time")));
  }

  private ServiceOutcome outcome(Exception failure) {
    RequestNotCarried notCarried = find(failure, RequestNotCarried.class);
    if (notCarried != null) {
      return new ServiceOutcome.CorrectionNeeded(notCarried.why());
    }
    boolean isRetired = find(failure, DirectConsumerNotAvailableException.class) != null;
    if (isRetired || find(failure, DepartmentUnavailable.class) != null) {
      Why why = Why.of("部门系统暂时无法连接", "The department's system cannot be reached");
      return new ServiceOutcome.RetryLater(why, Optional.empty());
    }
    if (find(failure, AnswerNotUnderstood.class) != null) {
      return new ServiceOutcome.Unknown(
          Why.of("部门的答复无法识别", "The department's answer cannot be understood"));
    }
    return new ServiceOutcome.Unknown(Why.of("未收到部门的答复", "No answer came from the department"));
  }

  private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return type.cast(each);
      }
    }
    return null;
  }

  /** Without the words of a request that was not carried: they may quote a person's data. */
  private static String describe(Throwable failure) {
    return failure instanceof RequestNotCarried
        ? failure.getClass().getSimpleName()
        : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
