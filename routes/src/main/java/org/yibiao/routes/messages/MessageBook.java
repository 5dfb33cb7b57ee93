package org.yibiao.routes.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;
import org.yibiao.routes.messages.MessageSearch.Cursor;

/** Finds messages. No search takes much longer than its time, whatever is looked for. */
@Component
public class MessageBook {

  private static final Comparator<MessageEntry> NEWEST =
      Comparator.comparing(MessageEntry::receivedAt).thenComparing(MessageEntry::id).reversed();
  private static final Duration TIME = Duration.ofMillis(400);

  private final JdbcTemplate jdbc;
  private final MessageSeal seal;
  private final Clock clock;

  /** A book over this database. */
  public MessageBook(JdbcTemplate jdbc, MessageSeal seal, Clock clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.clock = clock;
  }

  /** A page of what is wanted. */
  @Transactional(readOnly = true)
  public MessagePage find(MessageSearch search) {
    return search.isOfNobody() ? new MessagePage(List.of(), Optional.empty(), true) : look(search);
  }

  private MessagePage look(MessageSearch search) {
    Instant begin = search.from().orElse(Instant.EPOCH);
    Cursor end =
        search
            .after()
            .orElseGet(() -> new Cursor(search.to().orElse(clock.instant().plus(TIME)), ""));
    List<SearchStatement> statements =
        search.within().isPresent()
            ? List.of(
                new SearchStatement(search, seal, "department"),
                new SearchStatement(search, seal, "asker"))
            : List.of(new SearchStatement(search, seal, ""));
    if (statements.stream().allMatch(SearchStatement::isNarrow)) {
      return page(read(statements, begin, end, search.size()), search.size());
    }
    Optional<Instant> oldest = oldest();
    return oldest.isEmpty()
        ? new MessagePage(List.of(), Optional.empty(), true)
        : backwards(statements, later(begin, oldest.get()), end, search.size());
  }

  /**
   * Looks through one span of time after another, each longer than the one before while little is
   * found, until the page is full or the time is up.
   */
  private MessagePage backwards(
      List<SearchStatement> statements, Instant begin, Cursor end, int size) {
    long until = System.nanoTime() + TIME.toNanos();
    List<MessageEntry> found = new ArrayList<>();
    Cursor at = end;
    Span span = Span.FIRST;
    while (found.size() < size) {
      Instant from = later(begin, at.at().minus(span.length()));
      long start = System.nanoTime();
      found.addAll(read(statements, from, at, size - found.size()));
      if (found.size() >= size) {
        break;
      }
      if (!from.isAfter(begin)) {
        return new MessagePage(found, Optional.empty(), true);
      }
      at = new Cursor(from, "");
      if (System.nanoTime() > until) {
        return new MessagePage(found, Optional.of(at), false);
      }
      span = span.after(Duration.ofNanos(System.nanoTime() - start));
    }
    return page(found, size);
  }

  private static MessagePage page(List<MessageEntry> found, int size) {
    Optional<Cursor> next =
        found.size() < size
            ? Optional.empty()
            : Optional.of(found.get(found.size() - 1)).map(e -> new Cursor(e.receivedAt(), e.id()));
    return new MessagePage(found, next, true);
  }

  private List<MessageEntry> read(
      List<SearchStatement> statements, Instant begin, Cursor end, int most) {
    Stream<MessageEntry> all =
        statements.stream()
            .flatMap(
                each ->
                    jdbc
                        .query(each.sql(end), MessageBook::entry, each.parameters(begin, end, most))
                        .stream());
    return statements.size() == 1
        ? all.toList()
        : all.distinct().sorted(NEWEST).limit(most).toList();
  }

  private Optional<Instant> oldest() {
    return jdbc
        .query(
            "select received_at from message order by received_at, message_id fetch first 1 rows"
                + " only",
            (row, number) -> Moment.in(row, "received_at"))
        .stream()
        .findFirst();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  static MessageEntry entry(ResultSet row, int number) throws SQLException {
    return new MessageEntry(
        row.getString("message_id"),
        MessageKind.of(row.getString("kind")).orElseThrow(),
        row.getString("conversation"),
        Optional.ofNullable(row.getString("caused_by")),
        Optional.ofNullable(row.getString("case_number")),
        row.getString("department"),
        row.getString("asker"),
        row.getString("protocol"),
        Optional.ofNullable(row.getString("service")),
        Optional.ofNullable(row.getString("resource")),
        Optional.ofNullable(row.getString("subject_shown")),
        MessageState.of(row.getString("state")).orElseThrow(),
        Optional.ofNullable(row.getString("error")),
        Moment.in(row, "received_at"),
        Moment.maybeIn(row, "ended_at"),
        row.getInt("tries"),
        row.getString("node"));
  }

  /** How long a span is looked through at once. */
  private record Span(Duration length) {

    private static final Span FIRST = new Span(Duration.ofDays(1));
    private static final Duration QUICK = Duration.ofMillis(60);

    /** The next one, shorter if this took long. */
    Span after(Duration took) {
      return took.compareTo(QUICK) < 0
          ? new Span(length.multipliedBy(4))
          : new Span(later(length.dividedBy(2)));
    }

    private static Duration later(Duration wanted) {
      return wanted.compareTo(Duration.ofHours(1)) < 0 ? Duration.ofHours(1) : wanted;
    }
  }
}
