package org.yibiao.hub.quota;

import java.time.Duration;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/**
 * How an asker stands with its quota after a call.
 *
 * @param isHeld the call is beyond it
 * @param limit calls a minute
 * @param left calls that it may make now
 * @param reset when all of the quota is there again, if it makes none
 * @param pause how long until it may make one; nothing unless it is held
 */
public record Standing(boolean isHeld, int limit, long left, Duration reset, Duration pause) {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MINUTE = 60;

  /** The value of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
  public String policy() {
    return "\"asker\";q=" + limit + ";w=" + MINUTE;
  }

  /** The value of {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers). */
  public String rateLimit() {
    return "\"asker\";r=" + left + ";t=" + seconds(reset);
  }

  /** The value of {@code Retry-After}, in whole seconds. */
  public long retryAfter() {
    return Math.max(1, seconds(pause));
  }

  /** What one who is held is told. */
  public Problem problem() {
    return Problems.of(
        "too-many-requests",
        TOO_MANY_REQUESTS,
        "请求过多 · Too many requests",
        ("每分钟至多 %1$d 次，未受理；请 %2$d 秒后再发，或请平台管理员调整配额。"
                + " At most %1$d a minute; nothing was accepted. Send again after %2$d s, or ask the"
                + " hub's administrator for a larger quota.")
            .formatted(limit, retryAfter()));
  }

  private static long seconds(Duration time) {
    return time.plusMillis(999).toSeconds();
  }
}
