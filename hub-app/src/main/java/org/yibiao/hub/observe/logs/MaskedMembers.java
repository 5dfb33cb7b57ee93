package org.yibiao.hub.observe.logs;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;
import org.yibiao.routes.PersonalData;

/**
 * Masks personal data in every value of a line of the log that is written as JSON: its message, the
 * words of exceptions, and whatever a thread said of its work. A number is a text here: a mobile
 * number may be logged as one.
 */
public final class MaskedMembers implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

  @Override
  public void customize(Members<ILoggingEvent> members) {
    members.applyingValueProcessor((path, value) -> masked(value));
  }

  private static Object masked(Object value) {
    if (value instanceof CharSequence || value instanceof Long) {
      String text = value.toString();
      String masked = PersonalData.masked(text);
      return masked.equals(text) ? value : masked;
    }
    return value;
  }
}
