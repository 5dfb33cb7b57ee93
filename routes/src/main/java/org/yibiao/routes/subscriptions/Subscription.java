package org.yibiao.routes.subscriptions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.adapters.kit.Why;

/**
 * A department is told of the changes of a resource.
 *
 * @param id identifier, a UUID
 * @param declared its name in the department's descriptor, if the hub subscribed for it and the
 *     descriptor still says so
 * @param wish what it wishes to be told of
 * @param readTo position up to which the events were looked through
 * @param replays how often it had events sent again
 * @param delivered how many events it took, and when the last
 * @param withheld how many were not delivered because it may not have them, and why the last
 */
public record Subscription(
    String id,
    String department,
    Optional<String> declared,
    SubscriptionApplication wish,
    State state,
    long readTo,
    int replays,
    Instant createdAt,
    Delivered delivered,
    Withheld withheld) {

  /** How a subscription stands. */
  public enum State {
    /** Events are delivered. */
    ACTIVE,
    /** Nothing is delivered until it is resumed; then all that came meanwhile, in order. */
    PAUSED,
    /** The department's descriptor wants it, but the department may not have it yet. */
    WAITING,
    /** Over. */
    ENDED;

    /** As in the interface and the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** What was taken. */
  public record Delivered(long count, Optional<Instant> last) {}

  /** What was not delivered for want of a right. */
  public record Withheld(long count, Optional<Why> why) {}

  List<String> kinds() {
    return wish.kinds();
  }
}
