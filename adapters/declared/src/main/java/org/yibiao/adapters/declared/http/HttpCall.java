package org.yibiao.adapters.declared.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** Makes the HTTP call of a service out of its native message. */
final class HttpCall {

  static final String SENT_AT = "yibiao.sentAt";

  private static final String HEADER = "header.";

  private final Map<String, String> call;
  private final boolean isXml;
  private final DepartmentSettings settings;
  private final DepartmentCharset charset;
  private final boolean isSoap;

  HttpCall(
      Service service, DepartmentSettings settings, DepartmentCharset charset, boolean isSoap) {
    this.call = service.call();
    this.isXml = service.request().schema().endsWith(".xsd");
    this.settings = settings;
    this.charset = charset;
    this.isSoap = isSoap;
  }

  /** Route step: a step request in, the call out. */
  Processor asking(Processor toNative) {
    return exchange -> {
      exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, settings.open());
      toNative.process(exchange);
      prepare(exchange);
    };
  }

  private void prepare(Exchange exchange) throws InvalidPayloadException {
    String text = exchange.getMessage().getMandatoryBody(String.class);
    String method = call.getOrDefault("method", "POST");
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_METHOD, method);
    if (method.equals("GET")) {
      address(message, (ObjectNode) CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8)));
    } else {
      carry(message, text);
    }
    authenticate(message);
    exchange.setProperty(SENT_AT, System.nanoTime());
  }

  /** A message without a body: its members are in the path and the query. */
  private void address(Message message, ObjectNode members) {
    HttpAddress address = HttpAddress.of(path(), members, charset);
    message.setHeader(Exchange.HTTP_PATH, address.path());
    if (!address.query().isEmpty()) {
      message.setHeader(Exchange.HTTP_RAW_QUERY, address.query());
    }
    message.setBody(null);
  }

  private void carry(Message message, String text) {
    if (!isXml) {
      ObjectNode members =
          (ObjectNode) CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8)).deepCopy();
      message.setHeader(Exchange.HTTP_PATH, HttpAddress.of(path(), members, charset).path());
    } else {
      message.setHeader(Exchange.HTTP_PATH, path());
    }
    String type = isSoap ? "text/xml" : isXml ? "application/xml" : "application/json";
    message.setHeader(Exchange.CONTENT_TYPE, type + ";charset=" + charset.charset().name());
    if (isSoap) {
      message.setHeader("SOAPAction", "\"" + call.getOrDefault("action", "") + "\"");
    }
    message.setBody(charset.encode(isSoap ? SoapText.wrap(text, charset) : text));
  }

  private String path() {
    return call.getOrDefault("path", "");
  }

  private void authenticate(Message message) {
    settings.find("user").ifPresent(user -> message.setHeader("Authorization", basic(user)));
    settings.names().stream()
        .filter(name -> name.startsWith(HEADER))
        .forEach(name -> message.setHeader(name.substring(HEADER.length()), settings.text(name)));
  }

  private String basic(String user) {
    String both = user + ":" + settings.text("password");
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }
}
