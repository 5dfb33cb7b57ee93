package org.yibiao.routes.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By what messages are looked for, in the order in which fewer messages have a given value: the
 * first that is wanted is the one by whose index the database looks.
 */
public enum MessageField {
  MESSAGE_ID("message_id"),
  /** A case's number, or the first message of what belongs to no case. */
  CONVERSATION("conversation"),
  /** The exact number of whom they are about, in clear. */
  SUBJECT("subject"),
  ERROR("error"),
  STATE("state"),
  SERVICE("service"),
  KIND("kind"),
  DEPARTMENT("department"),
  ASKER("asker"),
  /** Has no index: there are few nodes. */
  NODE("node");

  private final String column;

  MessageField(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  /** Whether only few messages have the same value, however many there are. */
  boolean isNarrow() {
    return this == MESSAGE_ID || this == CONVERSATION || this == SUBJECT;
  }

  /** As in the interface, such as {@code messageId}. */
  public String code() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder code = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return code.toString();
  }

  /** The field of this code. */
  public static Optional<MessageField> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
