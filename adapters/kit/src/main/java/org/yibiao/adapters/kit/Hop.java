package org.yibiao.adapters.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * One crossing of the border between the hub and a department.
 *
 * @param messageId message id of the step request that this belongs to
 * @param protocol the department's protocol, as its descriptor names it
 * @param bytes length of the native message in UTF-8 bytes
 * @param sha256 digest of the native message, lower-case hex
 * @param took for an answer: the time since the request left, where that is known
 */
public record Hop(
    MessageId messageId,
    DepartmentCode department,
    ServiceCode service,
    String protocol,
    Direction direction,
    int bytes,
    String sha256,
    Instant at,
    Optional<Duration> took) {

  /** Which way the message went. */
  public enum Direction {
    TO_DEPARTMENT,
    FROM_DEPARTMENT
  }
}
