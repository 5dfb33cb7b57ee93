package org.yibiao.adapters.marketregulation.simulator;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Signs the calls that the registration system makes itself, as it wants those to it signed. */
final class SignatureMaker {

  private final String appKey;
  private final String key;
  private final Clock clock;

  SignatureMaker(String appKey, String key, Clock clock) {
    this.appKey = appKey;
    this.key = key;
    this.clock = clock;
  }

  /** The query of a post, signed now. */
  String query(String path, byte[] body) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("appkey", appKey);
    parameters.put("timestamp", Long.toString(clock.millis()));
    parameters.put("nonce", UUID.randomUUID().toString().replace("-", ""));
    parameters.put("digest", SignatureCheck.digest(body));
    String text = SignedText.of(new Call("POST", path, parameters, body));
    String sign = SignatureCheck.hmac(key, text);
    return text.substring(text.lastIndexOf('\n') + 1) + "&sign=" + sign;
  }
}
