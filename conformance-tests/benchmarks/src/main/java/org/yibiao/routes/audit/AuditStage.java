package org.yibiao.routes.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yibiao.benchmarks.stages.Stage;
import org.yibiao.benchmarks.stages.bare.BareJson;

/**
 * What ties an entry of the audit trail to those before it. It stands in the trail's own package,
 * to measure it without the table.
 */
public final class AuditStage {

  private static final String KEY = "a key of the benchmark";

  private AuditStage() {}

  /** The value of an entry, by the hub and by the JDK's HMAC. */
  public static Stage hmac() throws Exception {
    AuditChain chain = new AuditChain(KEY);
    AuditEvent event =
        new AuditEvent("tax", "data-request", "3070160000/00002", AuditEvent.DONE, "企业注销登记前核验清税情况");
    String at = "2026-11-20T10:00:00.000Z";
    String previous = "0123456789abcdef".repeat(4);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    HexFormat hex = HexFormat.of();
    return new Stage(
        () -> chain.value(4711, at, event, previous),
        () -> hex.formatHex(mac.doFinal(text(4711, at, event, previous))));
  }

  private static byte[] text(long position, String at, AuditEvent event, String previous) {
    return BareJson.MAPPER.writeValueAsBytes(
        List.of(
            Long.toString(position),
            at,
            event.actor(),
            event.action(),
            event.object(),
            event.outcome(),
            event.detail(),
            previous));
  }
}
