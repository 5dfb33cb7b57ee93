package org.yibiao.adapters.tax;

import static org.yibiao.adapters.kit.AdapterContract.NATIVE_PARAMETERS;
import static org.yibiao.adapters.kit.AdapterContract.STEP_ANSWERED;
import static org.yibiao.adapters.kit.AdapterContract.requestsOf;
import static org.yibiao.adapters.tax.TaxNames.TAXPAYER_REGISTRATION;

import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.standard.value.ServiceCode;

/** The way of a request to the tax department's front machine and of its answer back. */
final class TaxRoutes extends RouteBuilder {

  private final DepartmentGate gate;
  private final Map<String, String> parameters;
  private final FrontMachine frontMachine;

  TaxRoutes(DepartmentGate gate, DepartmentSettings settings) {
    this.gate = gate;
    this.parameters =
        Map.of("channel", settings.text("channel-id"), "operator", settings.text("operator"));
    this.frontMachine = new FrontMachine(settings);
  }

  @Override
  public void configure() {
    from(requestsOf(new ServiceCode(TAXPAYER_REGISTRATION)))
        .routeId(TAXPAYER_REGISTRATION)
        // every failure goes to the hub as it is, and the hub says it once
        .errorHandler(noErrorHandler())
        .setProperty(NATIVE_PARAMETERS, constant(parameters))
        .process(gate.toNative(TAXPAYER_REGISTRATION))
        .process(new Wrap())
        .removeHeaders("*")
        .process(frontMachine)
        .removeHeaders("*")
        .process(new Unwrap())
        .process(gate.fromNative(TAXPAYER_REGISTRATION))
        .to(STEP_ANSWERED);
  }
}
