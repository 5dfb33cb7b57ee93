package org.yibiao.adapters.marketregulation.simulator;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;

/**
 * The text that a call's signature covers: method, path, and the sorted parameters. Their values
 * are encoded anew by RFC 3986, for HTTP clients differ in what they encode.
 */
final class SignedText {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private SignedText() {}

  static String of(Call call) {
    String sorted =
        call.parameters().entrySet().stream()
            .filter(each -> !each.getKey().equals("sign"))
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(joining("&"));
    return call.method() + "\n" + call.path() + "\n" + sorted;
  }

  private static String encoded(String value) {
    StringBuilder text = new StringBuilder();
    for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
      boolean bare = UNRESERVED.indexOf(each) >= 0;
      text.append(bare ? String.valueOf((char) each) : "%%%02X".formatted(each));
    }
    return text.toString();
  }
}
