package org.yibiao.adapters.marketregulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.yibiao.adapters.kit.DepartmentSettings;

/** Whether a call comes from the registration system, now, whole, and for the first time. */
final class CallCheck {

  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final String appKey;
  private final CallSigner signer;
  private final UsedNonces nonces = new UsedNonces(WINDOW.multipliedBy(3));
  private final Clock clock;

  CallCheck(DepartmentSettings settings, Clock clock) {
    this.appKey = settings.text("department-app-key");
    this.signer = new CallSigner(appKey, settings.text("department-key"), clock);
    this.clock = clock;
  }

  /** Throws {@link CallRefused} with the code that the gateway has for it. */
  void check(IncomingCall call) throws CallRefused {
    refuse(!isComplete(call), "1001", "缺少系统参数");
    refuse(!same(call.parameter("appkey"), appKey), "1002", "应用标识未授权");
    refuse(isOutOfWindow(call), "1003", "时间戳超出允许范围");
    refuse(!same(call.parameter("sign"), signer.sign(call.signedText())), "1004", "签名校验失败");
    refuse(!same(call.parameter("digest"), CallSigner.digest(call.body())), "1006", "报文摘要校验失败");
    refuse(!nonces.take(call.parameter("nonce"), clock.instant()), "1005", "随机数已使用");
  }

  private boolean isOutOfWindow(IncomingCall call) {
    long said = Long.parseLong(call.parameter("timestamp"));
    return Math.abs(clock.millis() - said) > WINDOW.toMillis();
  }

  private static boolean isComplete(IncomingCall call) {
    return call.parameter("timestamp").matches("[0-9]{13}")
        && call.parameter("nonce").matches("[0-9A-Za-z]{16,64}")
        && !call.parameter("appkey").isEmpty()
        && !call.parameter("digest").isEmpty()
        && !call.parameter("sign").isEmpty();
  }

  private static void refuse(boolean wrong, String code, String words) throws CallRefused {
    if (wrong) {
      throw new CallRefused(code, words);
    }
  }

  /** In constant time, so that a wrong signature cannot be felt out. */
  private static boolean same(String given, String computed) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), computed.getBytes(StandardCharsets.UTF_8));
  }
}
