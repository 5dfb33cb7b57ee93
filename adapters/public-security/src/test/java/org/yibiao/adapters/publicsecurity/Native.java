package org.yibiao.adapters.publicsecurity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.StepAnswer;
import org.yibiao.adapters.kit.StepOutcome;
import org.yibiao.standard.v1.StepRequest;

/** The mappings by themselves: what crosses the border, without the queues. */
final class Native {

  private static final CamelContext CAMEL = new DefaultCamelContext();
  private static final DepartmentSettings SETTINGS =
      DepartmentSettings.of(Field.FOLDER.descriptor(), Map.of());
  private static final DepartmentGate GATE =
      new DepartmentGate(Field.FOLDER, Field.FOLDER.descriptor(), hop -> {});

  private Native() {}

  static String sample(String file) {
    return new String(Field.FOLDER.read("samples/" + file), StandardCharsets.UTF_8);
  }

  /** The request in native form. */
  static String form(StepRequest request) throws Exception {
    return asked(request).getMessage().getBody(String.class);
  }

  /** What a native answer to this request means. */
  static StepOutcome meaning(StepRequest request, String answer) throws Exception {
    Exchange exchange = asked(request);
    exchange.getMessage().setBody(answer);
    GATE.fromNative(request.getEnvelope().getServiceCode()).process(exchange);
    return exchange.getMessage().getMandatoryBody(StepAnswer.class).outcome();
  }

  private static Exchange asked(StepRequest request) throws Exception {
    Exchange exchange = new DefaultExchange(CAMEL);
    exchange.getMessage().setBody(request);
    new MappingParameters(SETTINGS).process(exchange);
    GATE.toNative(request.getEnvelope().getServiceCode()).process(exchange);
    return exchange;
  }
}
