package org.yibiao.routes.flow;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.subscriptions.ChangeDispatch;
import org.yibiao.routes.subscriptions.ChangeFeed;
import org.yibiao.routes.subscriptions.ChangeSettling;
import org.yibiao.routes.subscriptions.DeclaredSubscriptions;
import org.yibiao.routes.traces.Journeys;
import org.yibiao.routes.traces.LogWords;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Change events go to those who subscribed to them, each through the subscriber's own adapter. What
 * fails in a way that nobody planned comes again when its claim has run out.
 */
@Component
class ChangesDelivered extends RouteBuilder {

  private static final String DELIVERY = "seda:change-delivery?size=400&blockWhenFull=true";

  private final DeclaredSubscriptions declared;
  private final ChangeFeed feed;
  private final ChangeDispatch dispatch;
  private final ChangeSettling settling;
  private final Departments departments;
  private final AtTheTurnstile turnstile;
  private final ServiceFailures failures;
  private final Journeys journeys;

  ChangesDelivered(
      DeclaredSubscriptions declared,
      ChangeFeed feed,
      ChangeDispatch dispatch,
      ChangeSettling settling,
      Departments departments,
      AtTheTurnstile turnstile,
      ServiceFailures failures,
      Journeys journeys) {
    this.declared = declared;
    this.feed = feed;
    this.dispatch = dispatch;
    this.settling = settling;
    this.departments = departments;
    this.turnstile = turnstile;
    this.failures = failures;
    this.journeys = journeys;
  }

  @Override
  public void configure() {
    onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.WARN, "Change events wait: ${exception.message}");
    from("scheduler:declared-subscriptions?delay={{yibiao.subscriptions.declared-every:5000}}")
        .routeId("declared-subscriptions")
        .process(exchange -> declared.follow());

    from("scheduler:changes-due?delay={{yibiao.subscriptions.every:1000}}")
        .routeId("changes-due")
        .process(exchange -> feed.read())
        .setBody(exchange -> dispatch.claim())
        .split(body())
        .to(DELIVERY + "&waitForTaskToComplete=Never");

    from(DELIVERY + "&concurrentConsumers=16")
        .routeId("change-at-department")
        .streamCache("false")
        .filter(this::mayAsk)
        .process(this::begin)
        .filter(body().isNotNull())
        .process(this::address)
        .process(turnstile::ask)
        .doTry()
        .toD("${exchangeProperty." + StepsDueAt.SERVICE_ENDPOINT + "}")
        .doCatch(AnswerNotKept.class)
        .log(LoggingLevel.WARN, "Not kept: ${exception.message}")
        .doCatch(Exception.class)
        .process(turnstile::failed)
        .process(failures::toAnswer)
        .to(HubContract.CHANGE_SETTLED)
        .end();

    from(HubContract.CHANGE_SETTLED)
        .routeId("change-settled")
        .errorHandler(noErrorHandler())
        .process(this::settle);
  }

  /** What goes to a queue of the hub's own broker needs no place at a department. */
  private boolean mayAsk(Exchange exchange) {
    String delivery = exchange.getMessage().getBody(String.class);
    Optional<DepartmentCode> asked = dispatch.asked(delivery);
    return asked.isEmpty()
        || turnstile.mayAsk(exchange, asked.get(), entry -> dispatch.hold(delivery, entry));
  }

  private void begin(Exchange exchange) {
    String delivery = exchange.getMessage().getBody(String.class);
    Optional<DepartmentCode> asked = dispatch.asked(delivery);
    Optional<ChangeEvent> event = Optional.empty();
    try {
      event = dispatch.begin(delivery);
    } catch (DataAccessException | TransactionException e) {
      // the database's trouble is not the delivery's
      throw e;
    } catch (RuntimeException e) {
      settling.broken(delivery, String.valueOf(e));
      throw e;
    } finally {
      if (event.isEmpty()) {
        asked.ifPresent(turnstile::notAsked);
      }
    }
    exchange.getMessage().setBody(event.orElse(null));
  }

  private void address(Exchange exchange) {
    ServiceRequest request = ServiceRequest.of(exchange.getMessage().getBody());
    exchange.setProperty(AdapterContract.REQUEST, request);
    exchange.setProperty(StepsDueAt.SERVICE_ENDPOINT, departments.requestsOf(request.service()));
    journeys.begin(exchange);
  }

  private void settle(Exchange exchange) {
    try (LogWords.Scope scope = journeys.resume(exchange)) {
      ServiceAnswer answer = exchange.getMessage().getMandatoryBody(ServiceAnswer.class);
      settling.settle(answer);
      journeys.ended(exchange, answer);
    } catch (Exception e) {
      throw new AnswerNotKept(e);
    }
  }
}
