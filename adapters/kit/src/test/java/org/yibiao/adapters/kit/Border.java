package org.yibiao.adapters.kit;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.yibiao.standard.v1.StepRequest;

/** A department's mappings and code table by themselves, without its transport. */
public final class Border {

  private static final CamelContext CAMEL = new DefaultCamelContext();

  private final DepartmentGate gate;
  private final Map<String, Object> parameters;

  /**
   * The border of a department.
   *
   * @param parameters what its transport tells the mappings
   */
  public Border(String department, Map<String, Object> parameters) {
    DepartmentFolder folder = new DepartmentFolder(department);
    this.gate = new DepartmentGate(folder, folder.descriptor(), hop -> {});
    this.parameters = parameters;
  }

  /** The request in native form. */
  public String toNative(Object request) throws Exception {
    Exchange crossed = cross(gate.toNative(service(request)), request, request);
    return crossed.getMessage().getBody(String.class);
  }

  /** What a native answer to this request means. */
  public ServiceOutcome fromNative(Object request, String answer) throws Exception {
    Exchange crossed = cross(gate.fromNative(service(request)), request, answer);
    return crossed.getMessage().getBody(ServiceAnswer.class).outcome();
  }

  private Exchange cross(Processor way, Object request, Object body) throws Exception {
    Exchange exchange = new DefaultExchange(CAMEL);
    exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
    exchange.setProperty(AdapterContract.REQUEST, ServiceRequest.of(request));
    if (request instanceof StepRequest step) {
      exchange.setProperty(AdapterContract.STEP_REQUEST, step);
    }
    exchange.getMessage().setBody(body);
    way.process(exchange);
    return exchange;
  }

  private static String service(Object request) {
    return ServiceRequest.of(request).service().value();
  }
}
