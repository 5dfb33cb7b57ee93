package org.yibiao.hub.messages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.messages.MessageField;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageSearch;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.MessageViewer;

/**
 * Which messages are meant, as a caller writes it; what is left out bounds nothing.
 *
 * @param subject the exact number of whom they are about; never in an address
 * @param from arrived then or later, ISO 8601 with offset
 * @param to arrived before then
 * @param after where the page before ended
 * @param size how many a page has, 50 unless said
 */
record MessageFilter(
    String messageId,
    String caseNumber,
    String conversation,
    String subject,
    String department,
    String asker,
    String service,
    String kind,
    String state,
    String error,
    String node,
    String from,
    String to,
    String after,
    Integer size) {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  /**
   * The search.
   *
   * @throws Refusal if a value is of the wrong kind; it names it
   */
  MessageSearch search(MessageViewer viewer) {
    Map<MessageField, String> wanted = new EnumMap<>(MessageField.class);
    add(wanted, MessageField.MESSAGE_ID, messageId);
    add(wanted, MessageField.CONVERSATION, conversation);
    add(wanted, MessageField.CONVERSATION, caseNumber);
    add(wanted, MessageField.SUBJECT, subject);
    add(wanted, MessageField.DEPARTMENT, department);
    add(wanted, MessageField.ASKER, asker);
    add(wanted, MessageField.SERVICE, service);
    add(wanted, MessageField.KIND, oneOf("kind", kind, kinds()));
    add(wanted, MessageField.STATE, oneOf("state", state, states()));
    add(wanted, MessageField.ERROR, error);
    add(wanted, MessageField.NODE, node);
    return new MessageSearch(
        wanted,
        given(from).map(text -> time("from", text)),
        given(to).map(text -> time("to", text)),
        viewer.within(),
        given(after).map(MessageFilter::cursor),
        size());
  }

  /** How many a page has. */
  @Override
  public Integer size() {
    int wanted = size == null ? USUAL : size;
    if (wanted < 1) {
      throw new Refusal(Problems.wrongValue("size", Integer.toString(wanted)));
    }
    return Math.min(MOST, wanted);
  }

  private static void add(Map<MessageField, String> wanted, MessageField field, String value) {
    given(value).ifPresent(each -> wanted.put(field, each));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
  }

  private static String oneOf(String name, String value, List<String> right) {
    if (given(value).filter(each -> !right.contains(each)).isPresent()) {
      throw new Refusal(Problems.wrongValue(name, value, right));
    }
    return value;
  }

  private static List<String> kinds() {
    return Arrays.stream(MessageKind.values()).map(MessageKind::code).toList();
  }

  private static List<String> states() {
    return Arrays.stream(MessageState.values()).map(MessageState::code).toList();
  }

  private static Instant time(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(Problems.wrongValue(name, text, List.of("2026-11-29T08:00:00+08:00")));
    }
  }

  private static MessageSearch.Cursor cursor(String text) {
    try {
      return MessageSearch.Cursor.of(text);
    } catch (DateTimeException e) {
      throw new Refusal(Problems.wrongValue("after", text));
    }
  }
}
