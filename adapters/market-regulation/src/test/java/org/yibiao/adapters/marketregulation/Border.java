package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.kit.AdapterContract.STEP_REQUEST;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.COMPANY_REGISTRATION;

import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.StepAnswer;
import org.yibiao.adapters.kit.StepOutcome;
import org.yibiao.standard.v1.StepRequest;

/** The mappings and the code table, without a transport. */
final class Border {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("market-regulation");
  private static final DepartmentGate GATE =
      new DepartmentGate(FOLDER, FOLDER.descriptor(), hop -> {});

  private Border() {}

  static String toNative(StepRequest request) throws Exception {
    Exchange exchange = exchange(request);
    GATE.toNative(COMPANY_REGISTRATION).process(exchange);
    return exchange.getMessage().getBody(String.class);
  }

  static StepOutcome fromNative(String answer) throws Exception {
    Exchange exchange = exchange(answer);
    exchange.setProperty(STEP_REQUEST, Samples.request());
    GATE.fromNative(COMPANY_REGISTRATION).process(exchange);
    return exchange.getMessage().getBody(StepAnswer.class).outcome();
  }

  private static Exchange exchange(Object body) {
    Exchange exchange = new DefaultExchange(new DefaultCamelContext());
    exchange.getMessage().setBody(body);
    return exchange;
  }
}
