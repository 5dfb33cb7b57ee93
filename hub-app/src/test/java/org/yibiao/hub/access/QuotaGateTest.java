package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.hub.audit.AuditTally;

/** At a hub at which customs may call once a minute, and others much oftener. */
@AtTheHub
class QuotaGateTest {

  private static final String GRANTS = "/api/v1/grants";

  @Autowired private Environment environment;
  @Autowired private JdbcClient database;
  @Autowired private MeterRegistry meters;
  @Autowired private AuditTally tally;
  private Web customs;
  private Web tax;

  @BeforeEach
  void callTooOften() {
    Web web = new Web(environment);
    customs = web.as(TestLogins.department("customs", environment));
    tax = web.as(TestLogins.department("tax", environment));
    // the first that was let through, whenever that was, holds all for a minute
    customs.get(GRANTS);
  }

  @Test
  void holds_one_that_calls_too_often_and_says_when_to_come_again() {
    HttpResponse<byte[]> answer = customs.get(GRANTS);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"asker\";q=1;w=60");
    assertThat(header(answer, "RateLimit")).startsWith("\"asker\";r=0;t=");
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(text(answer)).contains("too-many-requests", "每分钟至多 1 次", "At most 1 a minute");
  }

  @Test
  void lets_another_call_meanwhile_and_says_how_it_stands() {
    HttpResponse<byte[]> answer = tax.get(GRANTS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"asker\";q=6000;w=60");
    assertThat(header(answer, "RateLimit")).startsWith("\"asker\";r=");
  }

  @Test
  void holds_it_at_the_doors_of_requests_prefill_and_forms_too() {
    assertThat(customs.post("/api/v1/exchange/land.ownership", new byte[0]).statusCode())
        .isEqualTo(429);
    assertThat(customs.post("/api/v1/prefill", new byte[0]).statusCode()).isEqualTo(429);
    assertThat(customs.post("/api/v1/submissions", new byte[0]).statusCode()).isEqualTo(429);
  }

  @Test
  void holds_it_over_soap_with_a_fault() {
    HttpResponse<byte[]> answer =
        customs.post("/soap/exchange", new byte[0], "Content-Type", "text/xml");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(text(answer)).contains(":Fault", "urn:yibiao:problem:too-many-requests");
  }

  @Test
  void takes_nothing_for_pages_and_the_standard() {
    assertThat(customs.get("/api/v1/catalogue").statusCode()).isEqualTo(200);
  }

  @Test
  void counts_it_and_tells_the_audit_trail_once() {
    double before = counted();
    customs.get(GRANTS);
    customs.get(GRANTS);
    tally.tell();

    assertThat(counted() - before).isEqualTo(2);
    assertThat(
            database
                .sql(
                    "select detail from audit_entry where actor = 'customs' and outcome ="
                        + " 'too-many-requests' and object = 'GET /api/v1/grants'")
                .query(String.class)
                .list())
        .isNotEmpty();
  }

  private double counted() {
    return meters.counter("yibiao.quota.refused", "asker", "customs").count();
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
