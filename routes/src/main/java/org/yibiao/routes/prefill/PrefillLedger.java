package org.yibiao.routes.prefill;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.prefill.PrefillReply.Count;
import org.yibiao.routes.prefill.PrefillReply.Filled;

/** Keeps of every prefill the figures, and nothing that anybody told. */
@Component
public class PrefillLedger {

  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final MeterRegistry meters;
  private final Clock clock;

  PrefillLedger(JdbcClient jdbc, AuditTrail audit, MeterRegistry meters, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * How much applicants were spared, in a matter.
   *
   * @param department the department's code; empty for the matter as a whole
   * @param rate of all data and materials that the matter needs, the part that the applicant did
   *     not have to give, from 0 to 1; of a department, the part that it gave
   */
  public record OnceOnly(
      String matterCode,
      String department,
      long prefills,
      long filled,
      long needed,
      long materialsSpared,
      long materials,
      double rate) {}

  @Transactional
  void enter(PrefillReply reply, String asker) {
    Count count = reply.count();
    jdbc.sql(
            "insert into prefill (prefill_id, matter, asker, filled, declared, missing,"
                + " materials_spared, materials, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(reply.id(), reply.matterCode(), asker, count.filled(), count.declared())
        .params(count.missing(), count.materialsSpared(), count.materials())
        .params(Moment.param(clock.instant()))
        .update();
    shares(reply)
        .forEach(
            (department, filled) ->
                jdbc.sql(
                        "insert into prefill_share (prefill_id, department, filled) values (?, ?, ?)")
                    .params(reply.id(), department, filled)
                    .update());
    audit.enter(new AuditEvent(asker, "prefill", reply.matterCode(), AuditEvent.DONE, reply.id()));
    count("filled", reply, count.filled());
    count("needed", reply, count.filled() + count.declared() + count.missing());
  }

  /** The figures of all matters, each as a whole and then by department. */
  public List<OnceOnly> figures() {
    return jdbc.sql(
            """
            select matter, '' as department, count(*), sum(filled), sum(filled + declared + missing),
              sum(materials_spared), sum(materials) from prefill group by matter
            union all
            select matter, department, count(*), sum(s.filled),
              sum(p.filled + p.declared + p.missing), 0, 0
              from prefill p join prefill_share s on s.prefill_id = p.prefill_id
              group by matter, department
            order by 1, 2
            """)
        .query(
            (row, number) ->
                figure(
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7)))
        .list();
  }

  private static OnceOnly figure(
      String matter,
      String department,
      long prefills,
      long filled,
      long needed,
      long spared,
      long materials) {
    long all = needed + materials;
    double rate = all == 0 ? 0 : (double) (filled + spared) / all;
    return new OnceOnly(matter, department, prefills, filled, needed, spared, materials, rate);
  }

  private static Map<String, Long> shares(PrefillReply reply) {
    return reply.filled().stream()
        .filter(each -> each.confirmBy().equals("applicant"))
        .collect(Collectors.groupingBy(PrefillLedger::department, Collectors.counting()));
  }

  private static String department(Filled filled) {
    return filled.source().department();
  }

  private void count(String what, PrefillReply reply, int amount) {
    meters.counter("yibiao.once.only." + what, "matter", reply.matterCode()).increment(amount);
  }
}
