package org.yibiao.adapters.publicsecurity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
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
  static String form(Object request) throws Exception {
    return asked(request).getMessage().getBody(String.class);
  }

  /** What a native answer to this request means. */
  static ServiceOutcome meaning(Object request, String answer) throws Exception {
    Exchange exchange = asked(request);
    exchange.getMessage().setBody(answer);
    GATE.fromNative(ServiceRequest.of(request).service().value()).process(exchange);
    return exchange.getMessage().getMandatoryBody(ServiceAnswer.class).outcome();
  }

  private static Exchange asked(Object request) throws Exception {
    Exchange exchange = new DefaultExchange(CAMEL);
    exchange.getMessage().setBody(request);
    new MappingParameters(SETTINGS).process(exchange);
    GATE.toNative(ServiceRequest.of(request).service().value()).process(exchange);
    return exchange;
  }

  /** An answer to this request that is a failure with this code. */
  static String error(StepRequest request, String code) {
    return error(request, code, "", "");
  }

  /** Likewise, about a column and a row. */
  static String error(StepRequest request, String code, String column, String row) {
    String service = request.getIdentityCheckRequest() == null ? "C32-00000325" : "C32-00000312";
    String status =
        Stream.of(code, "原因", column, row)
            .map("<Data>%s</Data>"::formatted)
            .reduce("", String::concat);
    return """
        <RBSPMessage><Version>1.0</Version><ServiceID>%s</ServiceID>
        <TimeStamp>2026-11-20 09:30:03</TimeStamp><Validity/>
        <Security><Signature/><CheckCode/><Encrypt/></Security>
        <Method><Name>Save</Name><Items><Item><Name>Result</Name>
        <Value Type="arrayOfArrayOf_string"><Row>%s</Row></Value>
        </Item></Items></Method></RBSPMessage>"""
        .formatted(service, status);
  }
}
