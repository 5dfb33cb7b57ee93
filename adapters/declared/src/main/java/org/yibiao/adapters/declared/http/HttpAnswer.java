package org.yibiao.adapters.declared.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.http.BoundedBody;

/**
 * Reads what came back over HTTP. A status that the descriptor's table knows ({@code HTTP-503}) is
 * an answer by itself, and so is a SOAP fault ({@code SOAP-FAULT}); any other body goes to the
 * mapping, which sees the status as {@code $settings.httpStatus}.
 */
final class HttpAnswer {

  private static final String FAULT = "SOAP-FAULT";

  private final DepartmentDescriptor descriptor;
  private final String service;
  private final BoundedBody bounds;
  private final DepartmentCharset charset;
  private final boolean isSoap;

  HttpAnswer(
      DepartmentDescriptor descriptor,
      Service service,
      BoundedBody bounds,
      DepartmentCharset charset,
      boolean isSoap) {
    this.descriptor = descriptor;
    this.service = service.code().value();
    this.bounds = bounds;
    this.charset = charset;
    this.isSoap = isSoap;
  }

  /** Route step: the HTTP answer in, a step's answer out. */
  Processor read(DepartmentGate gate, Processor fromNative) {
    return exchange -> {
      Message message = exchange.getMessage();
      int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
      byte[] body = body(exchange);
      message.removeHeaders("*");
      String code = "HTTP-" + status;
      if (isKnown(code)) {
        gate.answerByCode(exchange, service, code);
        return;
      }
      Optional<String> text = text(body, status);
      if (text.isEmpty()) {
        gate.answerByCode(exchange, service, FAULT);
        return;
      }
      tellStatus(exchange, status);
      message.setBody(text.get());
      fromNative.process(exchange);
    };
  }

  private boolean isKnown(String code) {
    return descriptor.codes().stream().anyMatch(each -> each.code().equals(code));
  }

  private Optional<String> text(byte[] body, int status) {
    if (body.length == 0) {
      throw new AnswerNotUnderstood("HTTP status " + status + " without a body");
    }
    String text = charset.decode(body);
    return isSoap ? SoapText.unwrap(text) : Optional.of(text);
  }

  private byte[] body(Exchange exchange) throws IOException {
    try (InputStream in = stream(exchange.getMessage())) {
      return bounds.read(in, exchange.getProperty(HttpCall.SENT_AT, Long.class));
    }
  }

  private static InputStream stream(Message message) {
    return Optional.ofNullable(message.getBody(InputStream.class))
        .orElseGet(InputStream::nullInputStream);
  }

  private static void tellStatus(Exchange exchange, int status) {
    Map<?, ?> known = exchange.getProperty(AdapterContract.NATIVE_PARAMETERS, Map.of(), Map.class);
    Map<Object, Object> told = new HashMap<>(known);
    told.put("httpStatus", Integer.toString(status));
    exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, told);
  }
}
