package org.yibiao.adapters.tax;

import static org.yibiao.adapters.kit.AdapterContract.ANSWERED;
import static org.yibiao.adapters.kit.AdapterContract.NATIVE_PARAMETERS;
import static org.yibiao.adapters.kit.AdapterContract.requestsOf;
import static org.yibiao.adapters.tax.TaxNames.COMPANY_CHANGES;
import static org.yibiao.adapters.tax.TaxNames.DEED_TAX;
import static org.yibiao.adapters.tax.TaxNames.DEED_TAX_CERTIFICATE;
import static org.yibiao.adapters.tax.TaxNames.TAXPAYER_REGISTRATION;
import static org.yibiao.adapters.tax.TaxNames.TAX_STATUS;

import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.standard.value.ServiceCode;

/** The ways of requests to the tax department's front machine and of its answers back. */
final class TaxRoutes extends RouteBuilder {

  private final DepartmentGate gate;
  private final Map<String, String> parameters;
  private final TaxService frontMachine;

  TaxRoutes(DepartmentGate gate, DepartmentSettings settings) {
    this.gate = gate;
    this.parameters =
        Map.of("channel", settings.text("channel-id"), "operator", settings.text("operator"));
    this.frontMachine = TaxServiceClient.of(settings);
  }

  @Override
  public void configure() {
    // every failure goes to the hub as it is, and the hub says it once
    errorHandler(noErrorHandler());

    transaction(TAXPAYER_REGISTRATION);
    transaction(TAX_STATUS);
    transaction(DEED_TAX_CERTIFICATE);
    transaction(COMPANY_CHANGES);

    from(requestsOf(new ServiceCode(DEED_TAX)))
        .routeId(DEED_TAX)
        .process(gate.toNative(DEED_TAX))
        .process(new WrapTask())
        .removeHeaders("*")
        .process(new FrontMachine(frontMachine::taxBiz))
        .removeHeaders("*")
        .process(new UnwrapTask())
        .process(gate.fromNative(DEED_TAX))
        .to(ANSWERED);
  }

  private void transaction(String service) {
    from(requestsOf(new ServiceCode(service)))
        .routeId(service)
        .setProperty(NATIVE_PARAMETERS, constant(parameters))
        .process(gate.toNative(service))
        .process(new Wrap())
        .removeHeaders("*")
        .process(new FrontMachine(frontMachine::doService))
        .removeHeaders("*")
        .process(new Unwrap())
        .process(gate.fromNative(service))
        .to(ANSWERED);
  }
}
