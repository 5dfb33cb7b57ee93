package org.yibiao.routes.traces;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.MDC;

/** The words that every line of the log bears while a thread works on one message. */
public final class LogWords {

  /** Identifier of the message. */
  public static final String MESSAGE = "messageId";

  /** Number of the case that it belongs to. */
  public static final String CASE = "caseNumber";

  /** Code of the department that is asked, or that asks. */
  public static final String DEPARTMENT = "department";

  private LogWords() {}

  /** Has this thread's lines bear these words until the scope is closed. */
  public static Scope with(Map<String, String> words) {
    Map<String, String> before = new LinkedHashMap<>();
    words.forEach(
        (name, value) -> {
          before.put(name, MDC.get(name));
          MDC.put(name, value);
        });
    return () -> before.forEach(LogWords::back);
  }

  private static void back(String name, String value) {
    if (value == null) {
      MDC.remove(name);
    } else {
      MDC.put(name, value);
    }
  }

  /** Ends what was begun on this thread. */
  @FunctionalInterface
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
