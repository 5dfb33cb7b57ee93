package org.yibiao.adapters.marketregulation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yibiao.benchmarks.stages.Stage;

/** The signature of a call to market regulation. It stands in the signer's own package. */
public final class CallSigningStage {

  private static final String KEY = "a key of the benchmark";
  private static final String TEXT =
      "POST\n/gateway/company/registration\nappkey=yibiao&digest="
          + "0123456789ABCDEF".repeat(4)
          + "&nonce=00112233445566778899aabbccddeeff&timestamp=1795140000000";

  private CallSigningStage() {}

  /** The signature of a call's text, by the adapter and by the JDK's HMAC. */
  public static Stage hmac() throws Exception {
    CallSigner signer = new CallSigner("yibiao", KEY, Clock.systemUTC());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    HexFormat hex = HexFormat.of().withUpperCase();
    return new Stage(
        () -> signer.sign(TEXT),
        () -> hex.formatHex(mac.doFinal(TEXT.getBytes(StandardCharsets.UTF_8))));
  }
}
