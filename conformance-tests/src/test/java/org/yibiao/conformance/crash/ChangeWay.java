package org.yibiao.conformance.crash;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.conformance.system.Cluster;

/** Changes of one company that market regulation reports, and a department that subscribed. */
final class ChangeWay implements WayIn {

  private static final String RESOURCE = "3070130000/00001";
  private static final String COMPANY = "91320211MADH4K7P1J";
  private static final String REPORTER = "market-regulation";

  private final Subscriber subscriber;
  private final JdbcClient database;
  private final Door door;
  private final AtomicInteger number = new AtomicInteger();

  ChangeWay(Cluster cluster, Subscriber subscriber) throws IOException, InterruptedException {
    this.subscriber = subscriber;
    this.database = cluster.database();
    this.door = new Door(cluster);
    door.post(
        Subscriber.CODE,
        "/api/v1/grants",
        "{\"resource\": \"%s\", \"ground\": \"《企业投资项目核准和备案管理条例》第六条\"}".formatted(RESOURCE),
        201);
    door.post(
        Subscriber.CODE,
        "/api/v1/subscriptions",
        "{\"resource\": \"%s\", \"area\": \"3202\", \"purpose\": \"核对项目单位\"}".formatted(RESOURCE),
        201);
  }

  @Override
  public String name() {
    return "change event";
  }

  @Override
  public String form() {
    return """
        {"envelope": {"messageId": "%1$s", "sender": "market-regulation", "receiver": "hub",
          "division": "320211", "createdAt": "2026-11-20T15:00:00+08:00",
          "confidentiality": "internal", "schemaVersion": "1.2"},
         "change": {"eventId": "%1$s", "kind": "ended", "resourceCode": "%2$s",
          "department": "market-regulation", "subject": {"creditCode": "%3$s"},
          "division": "320211", "occurredAt": "2026-11-20T14:50:00+08:00",
          "recordedAt": "2026-11-20T14:55:00+08:00", "sequence": %4$d}}
        """
        .formatted(UUID.randomUUID(), RESOURCE, COMPANY, number.incrementAndGet());
  }

  @Override
  public void send(String form) throws IOException, InterruptedException {
    door.post(REPORTER, "/api/v1/changes", form, 202);
  }

  @Override
  public Fate fate(Sent sent) {
    List<String> waiting =
        database
            .sql(
                "select d.state || ' tries ' || d.tries || ' ' || d.why_en from change_delivery d"
                    + " join change_event e on e.position = d.position where e.event_id = ?")
            .param(sent.messageId())
            .query(String.class)
            .list();
    boolean isKept = kept(sent) == 1;
    if (isKept && waiting.isEmpty() && isReadOn(sent)) {
      return new Fate(Fate.State.COMPLETED, "");
    }
    boolean isSeen = waiting.stream().anyMatch(each -> each.startsWith("aside"));
    return new Fate(
        isSeen ? Fate.State.WAITING : Fate.State.OPEN, "kept " + isKept + ", waits " + waiting);
  }

  private int kept(Sent sent) {
    return database
        .sql("select count(*) from change_event where event_id = ?")
        .param(sent.messageId())
        .query(Integer.class)
        .single();
  }

  /** Whether all subscriptions of the department, its declared one too, have come past it. */
  private boolean isReadOn(Sent sent) {
    return database
        .sql(
            "select count(*) from change_subscription s, change_event e"
                + " where e.event_id = ? and s.resource = e.resource and s.department = ?"
                + " and s.read_to < e.position")
        .params(sent.messageId(), Subscriber.CODE)
        .query(Integer.class)
        .single()
        .equals(0);
  }

  /** The subscriber has to have it, and all before it first. */
  @Override
  public List<String> wrong(Sent sent, Fate fate) {
    if (!fate.isCompleted()) {
      return List.of();
    }
    List<String> received = subscriber.received();
    int at = received.indexOf(sent.messageId());
    if (at < 0) {
      return List.of(sent + " is not with the subscriber");
    }
    List<String> later =
        database
            .sql(
                "select l.event_id from change_event e join change_event l on l.subject = e.subject"
                    + " and l.position > e.position where e.event_id = ?")
            .param(sent.messageId())
            .query(String.class)
            .list();
    return later.stream()
        .filter(id -> received.contains(id) && received.indexOf(id) < at)
        .map(id -> sent + " came after the later " + id)
        .toList();
  }
}
