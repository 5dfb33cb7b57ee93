package org.yibiao.adapters.declared.transport;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.standard.value.MessageId;

/**
 * The key by which a department that answers at another time names the request: the message id, or
 * its 32 hex digits without the hyphens.
 */
public final class RequestKey {

  private static final Pattern DIGITS =
      Pattern.compile("([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})");

  private RequestKey() {}

  /** The message id that a key stands for, if it is one. */
  public static Optional<MessageId> messageId(String key) {
    Matcher digits = DIGITS.matcher(key.strip().toLowerCase(Locale.ROOT));
    return digits.matches()
        ? Optional.of(new MessageId(digits.replaceFirst("$1-$2-$3-$4-$5")))
        : Optional.empty();
  }
}
