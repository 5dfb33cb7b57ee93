package org.yibiao.routes.prefill;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
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

/** Keeps of every prefill the figures and fingerprints, and nothing that anybody told. */
@Component
class PrefillLedger {

  private final JdbcClient jdbc;
  private final Prints prints;
  private final AuditTrail audit;
  private final MeterRegistry meters;
  private final Clock clock;

  PrefillLedger(
      JdbcClient jdbc, Prints prints, AuditTrail audit, MeterRegistry meters, Clock clock) {
    this.jdbc = jdbc;
    this.prints = prints;
    this.audit = audit;
    this.meters = meters;
    this.clock = clock;
  }

  @Transactional
  void enter(PrefillReply reply, List<PrefillQuestion> asked, String asker) {
    Count count = reply.count();
    OffsetDateTime now = Moment.param(clock.instant());
    jdbc.sql(
            "insert into prefill (prefill_id, matter, asker, filled, declared, missing,"
                + " materials_spared, materials, made_at, printed_at, prints) values (?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?)")
        .params(reply.id(), reply.matterCode(), asker, count.filled(), count.declared())
        .params(count.missing(), count.materialsSpared(), count.materials())
        .params(now, now, prints.of(reply, asked))
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
