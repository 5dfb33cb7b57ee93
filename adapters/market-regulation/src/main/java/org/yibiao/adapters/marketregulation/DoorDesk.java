package org.yibiao.adapters.marketregulation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Opens the calls that the registration system makes, and sends the answers. */
final class DoorDesk {

  /** Exchange property: the endpoint that serves the call. */
  static final String SERVED_BY = "marketRegulation.servedBy";

  private static final Logger LOG = LoggerFactory.getLogger(DoorDesk.class);

  /** The HTTP status that each code comes with, as at the department's own gateway. */
  private static final Map<String, Integer> STATUS =
      Map.of(
          "0000", 200, "1001", 400, "1101", 400, "3001", 404, "3101", 403, "9001", 503, "9999",
          500);

  private static final int UNAUTHORISED = 401;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String RETRY_AFTER = "marketRegulation.retryAfter";
  private static final byte[] NOTHING = {};

  private final CallCheck check;

  DoorDesk(CallCheck check) {
    this.check = check;
  }

  /**
   * Route step: the HTTP call to its JSON text.
   *
   * @param path of the call, which its signature covers
   * @param number the member that numbers it
   * @param kind the member that says what it wants, and who serves each kind
   */
  Processor open(String path, String number, String kind, Map<String, String> servedBy) {
    return exchange -> {
      Message message = exchange.getMessage();
      byte[] body = Optional.ofNullable(message.getBody(byte[].class)).orElse(NOTHING);
      check.check(call(path, query(message), body));
      JsonNode json = json(body);
      exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, numbered(json, number));
      exchange.setProperty(SERVED_BY, service(json, kind, servedBy));
      message.setBody(new String(body, StandardCharsets.UTF_8));
    };
  }

  /** Route step: the caught {@link CallRefused} becomes the answer. */
  void refuse(Exchange exchange) {
    say(exchange, exchange.getProperty(Exchange.EXCEPTION_CAUGHT, CallRefused.class));
  }

  /** Route step: what nobody planned becomes the code that has the department come again. */
  void tryAgain(Exchange exchange) {
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    if (failure instanceof OverQuota held) {
      exchange.setProperty(RETRY_AFTER, held.retryAfter());
      say(exchange, new CallRefused("9001", held.why().zh()));
      return;
    }
    LOG.error("A call of the registration system failed", failure);
    say(exchange, new CallRefused("9001", "平台忙，请稍后再试"));
  }

  /** Route step: the JSON text to an HTTP answer. */
  void send(Exchange exchange) {
    Message message = exchange.getMessage();
    String text = message.getBody(String.class);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String code = CanonicalJson.tree(bytes).path("CODE").asString("");
    Optional<Long> retryAfter = Optional.ofNullable(exchange.getProperty(RETRY_AFTER, Long.class));
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_RESPONSE_CODE, STATUS.getOrDefault(code, UNAUTHORISED));
    retryAfter.ifPresent(
        seconds -> {
          message.setHeader(Exchange.HTTP_RESPONSE_CODE, TOO_MANY_REQUESTS);
          message.setHeader("Retry-After", seconds.toString());
        });
    message.setHeader(Exchange.CONTENT_TYPE, "application/json;charset=UTF-8");
    message.setBody(bytes);
  }

  /** The number of the call, for the mappings that make the answer; none if it is none. */
  private static Map<String, String> numbered(JsonNode json, String number) {
    String said = json.path(number).asString("");
    return said.matches("[0-9A-Z]{8,32}")
        ? Map.of(number.toLowerCase(Locale.ROOT), said)
        : Map.of();
  }

  private static String service(JsonNode json, String kind, Map<String, String> servedBy)
      throws CallRefused {
    String service = servedBy.get(json.path(kind).asString(""));
    if (service == null) {
      throw new CallRefused("1101", "报文格式不符合规范：" + kind);
    }
    return service;
  }

  private static String query(Message message) {
    return Optional.ofNullable(message.getHeader(Exchange.HTTP_RAW_QUERY, String.class))
        .or(() -> Optional.ofNullable(message.getHeader(Exchange.HTTP_QUERY, String.class)))
        .orElse("");
  }

  private static IncomingCall call(String path, String query, byte[] body) throws CallRefused {
    try {
      return IncomingCall.of(path, query, body);
    } catch (IllegalArgumentException e) {
      throw new CallRefused("1001", "系统参数不正确");
    }
  }

  private static JsonNode json(byte[] body) throws CallRefused {
    try {
      return CanonicalJson.tree(body);
    } catch (NotReadable e) {
      throw new CallRefused("1101", "报文不是 JSON");
    }
  }

  private static void say(Exchange exchange, CallRefused why) {
    ObjectNode answer = CanonicalJson.mapper().createObjectNode();
    answer.put("CODE", why.code()).put("MSG", why.getMessage());
    exchange.getMessage().setBody(answer.toString());
  }
}
