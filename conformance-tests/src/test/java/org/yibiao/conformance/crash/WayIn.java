package org.yibiao.conformance.crash;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way into the hub, as one client uses it, and how to find again what went in by it. */
interface WayIn extends AutoCloseable {

  Pattern MESSAGE_ID = Pattern.compile("messageId[\">:\\s]+([0-9a-f-]{36})");

  /** For reports. */
  String name();

  /** The next message of its own kind. */
  String form();

  /**
   * Sends a message; when it returns the hub has acknowledged it.
   *
   * @throws Exception if it did not, or nobody knows: then the same is sent again
   */
  void send(String form) throws Exception;

  /** By what the hub's database knows the message. */
  default String messageId(String form) {
    return found(MESSAGE_ID, form);
  }

  /** What the message is about. */
  default String subject(String form) {
    return messageId(form);
  }

  /** What has become of it by now. */
  Fate fate(Sent sent);

  /** What was done for it more than once, or wrongly, in words; asked when all has settled. */
  List<String> wrong(Sent sent, Fate fate);

  @Override
  default void close() {}

  static String found(Pattern pattern, String form) {
    Matcher matcher = pattern.matcher(form);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in " + form);
    }
    return matcher.group(1);
  }
}
