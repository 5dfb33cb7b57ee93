package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.kit.AdapterContract.STEP_ANSWERED;
import static org.yibiao.adapters.kit.AdapterContract.requestsOf;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.COMPANY_REGISTRATION;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.standard.value.ServiceCode;

/** The way of a registration: one signed call that acts, then the key persons page by page. */
final class MarketRegulationRoutes extends RouteBuilder {

  private final DepartmentGate gate;
  private final HttpEndpoints endpoints;
  private final RegistrationSteps steps;

  MarketRegulationRoutes(DepartmentGate gate, DepartmentSettings settings, Clock clock) {
    this.gate = gate;
    this.endpoints = new HttpEndpoints(settings);
    this.steps = new RegistrationSteps(settings, clock);
  }

  @Override
  public void configure() {
    getContext().getRegistry().bind(MarketRegulationNames.HTTP_CLIENT, new PlainHttpClient());
    // every failure goes to the hub as it is, and the hub says it once
    errorHandler(noErrorHandler());

    from(requestsOf(new ServiceCode(COMPANY_REGISTRATION)))
        .routeId(COMPANY_REGISTRATION)
        // a cached stream has been read without bounds
        .streamCache("false")
        .process(gate.toNative(COMPANY_REGISTRATION))
        .process(steps::askToRegister)
        .doTry()
        .to(endpoints.registration())
        .doCatch(ConnectException.class, ConnectTimeoutException.class, UnknownHostException.class)
        .process(RegistrationSteps::unavailable)
        .end()
        .process(steps::takeRegistration)
        .loopDoWhile(RegistrationSteps::lacksPersons)
        .process(steps::askForPersons)
        .to(endpoints.persons())
        .process(steps::takePersons)
        .end()
        .process(RegistrationSteps::wholeAnswer)
        .process(gate.fromNative(COMPANY_REGISTRATION))
        .to(STEP_ANSWERED);
  }
}
