package org.yibiao.adapters.tax;

import static org.yibiao.adapters.kit.AdapterContract.NATIVE_PARAMETERS;
import static org.yibiao.adapters.kit.AdapterContract.STEP_REQUEST;
import static org.yibiao.adapters.tax.TaxNames.TAXPAYER_REGISTRATION;

import java.util.Map;
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

  private static final DepartmentFolder FOLDER = new DepartmentFolder("tax");
  private static final DepartmentGate GATE =
      new DepartmentGate(FOLDER, FOLDER.descriptor(), hop -> {});

  private Border() {}

  static String toNative(StepRequest request) throws Exception {
    Exchange exchange = exchange(request);
    GATE.toNative(TAXPAYER_REGISTRATION).process(exchange);
    return exchange.getMessage().getBody(String.class);
  }

  static StepOutcome fromNative(String answer) throws Exception {
    Exchange exchange = exchange(answer);
    exchange.setProperty(STEP_REQUEST, Samples.request());
    GATE.fromNative(TAXPAYER_REGISTRATION).process(exchange);
    return exchange.getMessage().getBody(StepAnswer.class).outcome();
  }

  private static Exchange exchange(Object body) {
    Exchange exchange = new DefaultExchange(new DefaultCamelContext());
    exchange.setProperty(NATIVE_PARAMETERS, Map.of("channel", "YBT.JS", "operator", "13200000001"));
    exchange.getMessage().setBody(body);
    return exchange;
  }
}
