package org.yibiao.routes.flow;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.cases.StepHold;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.limits.Entry;
import org.yibiao.routes.traffic.CallResult;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** Steps of a route that keep a department's limits and tell them what became of its questions. */
@Component
class AtTheTurnstile {

  private static final String ASKED_AT = "yibiao.askedAtNanos";

  private final DepartmentLimits limits;
  private final StepHold hold;
  private final Traffic traffic;

  AtTheTurnstile(DepartmentLimits limits, StepHold hold, Traffic traffic) {
    this.limits = limits;
    this.hold = hold;
    this.traffic = traffic;
  }

  /**
   * Takes a place at the department until the exchange is over, or has the ticket come again later,
   * or leaves the step to a person.
   *
   * @return true if the department may be asked
   */
  boolean mayAsk(Exchange exchange, DepartmentCode department, StepTicket ticket) {
    return mayAsk(exchange, department, entry -> putOff(ticket, entry));
  }

  /**
   * Takes a place at the department until the exchange is over.
   *
   * @param otherwise told of what stands instead, if there is no place now
   * @return true if the department may be asked
   */
  boolean mayAsk(Exchange exchange, DepartmentCode department, Consumer<Entry> otherwise) {
    Entry entry = limits.enter(department);
    if (entry instanceof Entry.Now now) {
      exchange.getExchangeExtension().addOnCompletion(leaving(now.place()));
    } else {
      otherwise.accept(entry);
    }
    return entry instanceof Entry.Now;
  }

  private void putOff(StepTicket ticket, Entry entry) {
    if (entry instanceof Entry.Later later) {
      hold.hold(ticket, later.after(), later.why());
    } else if (entry instanceof Entry.Never never) {
      hold.giveUp(ticket, never.why());
    }
  }

  /** There was nothing to ask after all. */
  void notAsked(DepartmentCode department) {
    limits.notAsked(department);
  }

  /** Route step: likewise, of what had begun to be asked. */
  void neverAsked(Exchange exchange) {
    limits.notAsked(exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class).service());
  }

  /** Route step: the department is asked now. */
  void ask(Exchange exchange) {
    exchange.setProperty(ASKED_AT, System.nanoTime());
  }

  /** Route step: a department's answer came, at once or later. */
  void heard(Exchange exchange) {
    ServiceAnswer answer = exchange.getMessage().getBody(ServiceAnswer.class);
    limits.heard(answer, took(exchange));
    tell(answer.service(), took(exchange), CallResult.ANSWERED);
  }

  /** Route step: asking failed. What the native form does not carry never left. */
  void failed(Exchange exchange) {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    Exception how = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    ServiceCode service = request.service();
    if (how instanceof RequestNotCarried) {
      limits.notAsked(service);
    } else {
      limits.failed(service, took(exchange), how);
      tell(service, took(exchange), CallResult.FAILED);
    }
  }

  /** Route step: an answer that was to come later did not come in time. */
  void overdue(Exchange exchange) {
    ServiceAnswer none = exchange.getMessage().getBody(ServiceAnswer.class);
    limits.failed(none.service(), Duration.ZERO, new IllegalStateException("Overdue"));
    tell(none.service(), Duration.ZERO, CallResult.OVERDUE);
  }

  private void tell(ServiceCode service, Duration took, CallResult result) {
    traffic.call(service, took, result);
  }

  private static Duration took(Exchange exchange) {
    Long asked = exchange.getProperty(ASKED_AT, Long.class);
    return asked == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - asked);
  }

  private static SynchronizationAdapter leaving(Entry.Granted place) {
    return new SynchronizationAdapter() {
      @Override
      public void onDone(Exchange over) {
        place.close();
      }
    };
  }
}
