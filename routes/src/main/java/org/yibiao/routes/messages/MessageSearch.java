package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which messages somebody wants to see, the newest first.
 *
 * @param wanted the values that they have
 * @param from arrived then or later
 * @param to arrived before then
 * @param within the one department whose messages whoever asks may see; empty: all
 * @param after where the page before ended
 * @param size how many a page has
 */
public record MessageSearch(
    Map<MessageField, String> wanted,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> within,
    Optional<Cursor> after,
    int size) {

  /** The map is copied. */
  public MessageSearch {
    wanted = Map.copyOf(wanted);
  }

  /** All messages. */
  public static MessageSearch all(int size) {
    return new MessageSearch(
        Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), size);
  }

  /** Of these only those that have this value, too. */
  public MessageSearch with(MessageField field, String value) {
    Map<MessageField, String> more = new EnumMap<>(MessageField.class);
    more.putAll(wanted);
    more.put(field, value);
    return new MessageSearch(more, from, to, within, after, size);
  }

  /** Whether nothing can be found: a service's code begins with its department's. */
  boolean isOfNobody() {
    String department = wanted.get(MessageField.DEPARTMENT);
    String service = wanted.get(MessageField.SERVICE);
    return department != null && service != null && !service.startsWith(department + ".");
  }

  /** Of these only those of a department. */
  public MessageSearch within(String department) {
    return new MessageSearch(wanted, from, to, Optional.of(department), after, size);
  }

  /** Of these only those of a time. */
  public MessageSearch between(Instant begin, Instant end) {
    return new MessageSearch(wanted, Optional.of(begin), Optional.of(end), within, after, size);
  }

  /**
   * Where a page ended.
   *
   * @param at when the last message of it arrived
   * @param id its identifier; empty if the search ended there without one
   */
  public record Cursor(Instant at, String id) {

    /** As a parameter of an address. */
    public String text() {
      return at + "~" + id;
    }

    /**
     * Reads one.
     *
     * @throws java.time.DateTimeException if it is none
     */
    public static Cursor of(String text) {
      int end = Math.max(0, text.indexOf('~'));
      return new Cursor(Instant.parse(text.substring(0, end)), text.substring(end + 1));
    }
  }
}
