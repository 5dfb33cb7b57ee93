package org.yibiao.routes.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.PlainText;

/**
 * Who did what, in the order in which it happened, over all nodes. An entry commits together with
 * what it tells of, where that is in a transaction; what cannot be entered is not done.
 */
@Component
public class AuditTrail {

  private final JdbcClient jdbc;
  private final AuditChain chain;
  private final Clock clock;

  /** A trail in this database. */
  public AuditTrail(JdbcClient jdbc, AuditChain chain, Clock clock) {
    this.jdbc = jdbc;
    this.chain = chain;
    this.clock = clock;
  }

  /** Enters an event at the end of the chain. */
  @Transactional
  public void enter(AuditEvent event) {
    enter(List.of(event));
  }

  /** Enters events at the end of the chain, in this order, all or none. */
  @Transactional
  public void enter(List<AuditEvent> events) {
    End end =
        jdbc.sql("select position, chain from audit_end where id = 1 for update")
            .query((row, number) -> new End(row.getLong(1), row.getString(2)))
            .single();
    for (AuditEvent event : events) {
      end = enter(bounded(event), end);
    }
    jdbc.sql("update audit_end set position = ?, chain = ? where id = 1")
        .params(end.position(), end.chain())
        .update();
  }

  private End enter(AuditEvent event, End end) {
    long position = end.position() + 1;
    String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    String value = chain.value(position, at, event, end.chain());
    jdbc.sql("insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(position, at, event.actor(), event.action(), event.object(), event.outcome())
        .params(event.detail(), end.chain(), value)
        .update();
    return new End(position, value);
  }

  /**
   * What comes from outside may be longer than its column, or hold characters that no database
   * takes; it is no reason not to enter it.
   */
  private static AuditEvent bounded(AuditEvent event) {
    return new AuditEvent(
        fitting(event.actor(), 80),
        fitting(event.action(), 40),
        fitting(event.object(), 200),
        fitting(event.outcome(), 40),
        fitting(event.detail(), event.detail().length()));
  }

  /** At most so many UTF-16 units, which is how H2 counts. */
  private static String fitting(String text, int most) {
    return PlainText.of(text.substring(0, Math.min(most, text.length())), most);
  }

  private record End(long position, String chain) {}
}
