package org.yibiao.conformance.crash;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.conformance.system.Cluster;

/** Data requests: tax asks market regulation about a company. */
final class RequestWay implements WayIn {

  private static final String COMPANY = "91320213MAE3H72K35";
  private static final String SERVICE = "market-regulation.enterprise-registration";

  private final JdbcClient database;
  private final Door door;
  private final String resource;

  RequestWay(Cluster cluster) throws IOException, InterruptedException {
    this.database = cluster.database();
    this.door = new Door(cluster);
    this.resource = door.resource(SERVICE);
  }

  @Override
  public String name() {
    return "data request";
  }

  @Override
  public String form() {
    return """
        {"envelope": {"messageId": "%1$s", "sender": "tax", "receiver": "hub", "division": "320213",
          "createdAt": "%2$s", "confidentiality": "personal", "schemaVersion": "1.2"},
         "resourceCode": "%3$s", "subject": {"creditCode": "%4$s"}, "purpose": "核定契税 %1$s",
         "legalBasis": "《中华人民共和国契税法》第六条", "wish": "data"}
        """
        .formatted(UUID.randomUUID(), OffsetDateTime.now(), resource, COMPANY);
  }

  @Override
  public void send(String form) throws IOException, InterruptedException {
    door.post("tax", "/api/v1/exchange/" + SERVICE, form, 200, 202);
  }

  @Override
  public Fate fate(Sent sent) {
    String outcome =
        database
            .sql("select coalesce(max(outcome), '') from evidence_request where message_id = ?")
            .param(sent.messageId())
            .query(String.class)
            .single();
    return new Fate(outcome.isEmpty() ? Fate.State.OPEN : Fate.State.COMPLETED, outcome);
  }

  /** It is entered in the audit trail once, however often it was sent. */
  @Override
  public List<String> wrong(Sent sent, Fate fate) {
    long entries =
        database
            .sql(
                "select count(*) from audit_entry where action = 'data-request'"
                    + " and outcome = 'done' and detail like ?")
            .param("%\"messageId\":\"" + sent.messageId() + "\"%")
            .query(Long.class)
            .single();
    return entries == 1 ? List.of() : List.of(sent + " is entered " + entries + " times");
  }
}
