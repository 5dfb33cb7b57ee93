package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.kit.AdapterContract.ANSWERED;
import static org.yibiao.adapters.kit.AdapterContract.requestsOf;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.COMPANY_CONFIRMATION;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.COMPANY_REGISTRATION;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.ENTERPRISE_REGISTRATION;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.KEY_PERSONS;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.TAX_STATUS_CHANGES;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.http.PlainHttpClient;
import org.yibiao.standard.value.ServiceCode;

/**
 * The way of a registration, one signed call that acts and then the key persons page by page; and
 * that of a confirmation, a signed call that reads for each company; and those of data requests and
 * of change events.
 */
final class MarketRegulationRoutes extends RouteBuilder {

  private final DepartmentGate gate;
  private final HttpEndpoints endpoints;
  private final RegistrationSteps steps;
  private final ConfirmationSteps confirmation;
  private final QuerySteps queries;
  private final EventSteps events;

  MarketRegulationRoutes(DepartmentGate gate, DepartmentSettings settings, Clock clock) {
    this.gate = gate;
    this.endpoints = new HttpEndpoints(settings);
    SignedCalls calls = new SignedCalls(settings, clock);
    this.steps = new RegistrationSteps(settings, calls);
    this.confirmation = new ConfirmationSteps(calls);
    this.queries = new QuerySteps(settings, calls);
    this.events = new EventSteps(calls);
  }

  @Override
  public void configure() {
    getContext().getRegistry().bind(MarketRegulationNames.HTTP_CLIENT, new PlainHttpClient());
    // every failure goes to the hub as it is, and the hub says it once
    errorHandler(noErrorHandler());
    registration();
    confirmation();
    enterpriseRegistration();
    keyPersons();
    taxStatusChanges();
  }

  private void taxStatusChanges() {
    from(requestsOf(new ServiceCode(TAX_STATUS_CHANGES)))
        .routeId(TAX_STATUS_CHANGES)
        .streamCache("false")
        .process(gate.toNative(TAX_STATUS_CHANGES))
        .process(events::notice)
        .doTry()
        .to(endpoints.event())
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(SignedCalls::unavailable)
        .end()
        .process(events::take)
        .process(gate.fromNative(TAX_STATUS_CHANGES))
        .to(ANSWERED);
  }

  private void registration() {
    from(requestsOf(new ServiceCode(COMPANY_REGISTRATION)))
        .routeId(COMPANY_REGISTRATION)
        // a cached stream has been read without bounds
        .streamCache("false")
        .process(gate.toNative(COMPANY_REGISTRATION))
        .process(steps::askToRegister)
        .doTry()
        .to(endpoints.registration())
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(SignedCalls::unavailable)
        .end()
        .process(steps::takeRegistration)
        .loopDoWhile(RegistrationSteps::lacksPersons)
        .process(steps::askForPersons)
        .to(endpoints.persons())
        .process(steps::takePersons)
        .end()
        .process(RegistrationSteps::wholeAnswer)
        .process(gate.fromNative(COMPANY_REGISTRATION))
        .to(ANSWERED);
  }

  private void confirmation() {
    from(requestsOf(new ServiceCode(COMPANY_CONFIRMATION)))
        .routeId(COMPANY_CONFIRMATION)
        .streamCache("false")
        .process(ConfirmationSteps::tellWhoIsAskedAbout)
        .process(gate.toNative(COMPANY_CONFIRMATION))
        .process(ConfirmationSteps::begin)
        .loopDoWhile(ConfirmationSteps::lacksReplies)
        .process(confirmation::ask)
        .doTry()
        .to(endpoints.company())
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(SignedCalls::unavailable)
        .end()
        .process(confirmation::take)
        .end()
        .process(ConfirmationSteps::wholeAnswer)
        .process(gate.fromNative(COMPANY_CONFIRMATION))
        .to(ANSWERED);
  }

  private void enterpriseRegistration() {
    from(requestsOf(new ServiceCode(ENTERPRISE_REGISTRATION)))
        .routeId(ENTERPRISE_REGISTRATION)
        .streamCache("false")
        .process(gate.toNative(ENTERPRISE_REGISTRATION))
        .process(queries::askForRegistration)
        .doTry()
        .to(endpoints.query())
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(SignedCalls::unavailable)
        .end()
        .process(queries::takeRegistration)
        .process(gate.fromNative(ENTERPRISE_REGISTRATION))
        .to(ANSWERED);
  }

  private void keyPersons() {
    from(requestsOf(new ServiceCode(KEY_PERSONS)))
        .routeId(KEY_PERSONS)
        .streamCache("false")
        .process(gate.toNative(KEY_PERSONS))
        .process(queries::askForCompany)
        .doTry()
        .to(endpoints.query())
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(SignedCalls::unavailable)
        .end()
        .process(queries::takeCompany)
        .loopDoWhile(QuerySteps::lacksPersons)
        .process(queries::askForPersons)
        .to(endpoints.persons())
        .process(queries::takePersons)
        .end()
        .process(QuerySteps::wholeAnswer)
        .process(gate.fromNative(KEY_PERSONS))
        .to(ANSWERED);
  }
}
