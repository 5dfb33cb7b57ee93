package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yibiao.routes.Moment;

/**
 * The statement of a search within a span of time. It names the column by which the database shall
 * look, the one of which the fewest messages have the wanted value, as the first to order by: so it
 * reads the index of that column from its end, and nothing is sorted.
 */
final class SearchStatement {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();
  private final String lead;
  private final boolean isNarrow;
  private final String proved;

  /**
   * A statement.
   *
   * @param print makes the print of a subject's number
   * @param own column that must name the department whose messages may be seen; empty: none
   */
  SearchStatement(MessageSearch search, MessageSeal print, String own) {
    List<MessageField> fields = new ArrayList<>(search.wanted().keySet());
    fields.sort(Comparator.comparing(each -> rank(each, search)));
    fields.forEach(each -> equal(each.column(), value(each, search, print)));
    isNarrow = !fields.isEmpty() && fields.get(0).isNarrow();
    search.within().filter(each -> !own.isEmpty()).ifPresent(each -> equal(own, each));
    proved = search.within().isPresent() ? ofProved(own) : "";
    lead = conditions.isEmpty() ? "" : conditions.get(0).replace(" = ?", "");
  }

  /** Almost all messages are done. */
  private static int rank(MessageField field, MessageSearch search) {
    boolean isDone = MessageState.DONE.code().equals(search.wanted().get(field));
    return isDone ? MessageField.NODE.ordinal() + 1 : field.ordinal();
  }

  private static String value(MessageField field, MessageSearch search, MessageSeal print) {
    String value = search.wanted().get(field);
    return field == MessageField.SUBJECT ? print.print(value) : value;
  }

  private void equal(String column, String value) {
    conditions.add(column + " = ?");
    parameters.add(value);
  }

  /** Whether it looks by what only few messages have. */
  boolean isNarrow() {
    return isNarrow;
  }

  /** As a sender a department is known only where it has proved who it is. */
  private static String ofProved(String own) {
    return own.equals(MessageField.ASKER.column()) ? "kind not in ('submission', 'step') and " : "";
  }

  /** The statement for what arrived from one moment until another. */
  String sql(MessageSearch.Cursor end) {
    List<String> all = new ArrayList<>(conditions);
    all.add("received_at >= ?");
    // told so that an index serves: a comparison of both at once is none for H2
    all.add("received_at <= ?");
    all.add(end.id().isEmpty() ? "received_at < ?" : "(received_at < ? or message_id < ?)");
    return "select * from message where "
        + proved
        + String.join(" and ", all)
        + " order by "
        + (lead.isEmpty() ? "" : lead + " desc, ")
        + "received_at desc, message_id desc fetch first ? rows only";
  }

  /** Its parameters. */
  Object[] parameters(Instant begin, MessageSearch.Cursor end, int most) {
    List<Object> all = new ArrayList<>(parameters);
    all.add(Moment.param(begin));
    all.add(Moment.param(end.at()));
    all.add(Moment.param(end.at()));
    if (!end.id().isEmpty()) {
      all.add(end.id());
    }
    all.add(most);
    return all.toArray();
  }
}
