package org.yibiao.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;

/**
 * What is counted takes a bounded place in the trail, and is not lost while it cannot be entered.
 */
class AuditTallyTest {

  private static final AuditEvent KNOCK = new AuditEvent("anonymous", "access", "", "no", "");

  private JdbcClient jdbc;
  private AuditTally tally;

  @BeforeEach
  void count() {
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "hub", "");
    Flyway.configure().dataSource(database).load().migrate();
    jdbc = JdbcClient.create(database);
    AuditTrail trail = new AuditTrail(jdbc, new AuditChain("of the test"), Clock.systemUTC());
    tally = new AuditTally(transactional(trail, database), Clock.systemUTC(), Duration.ofHours(1));
  }

  /** As Spring makes it in the hub. */
  private static AuditTrail transactional(AuditTrail trail, DataSource database) {
    ProxyFactory factory = new ProxyFactory(trail);
    factory.setProxyTargetClass(true);
    TransactionManager transactions = new DataSourceTransactionManager(database);
    factory.addAdvice(
        new TransactionInterceptor(transactions, new AnnotationTransactionAttributeSource()));
    return (AuditTrail) factory.getProxy();
  }

  @AfterEach
  void close() {
    jdbc.sql("shutdown").update();
  }

  @Test
  void enters_once_what_happened_often() {
    IntStream.range(0, 1000).forEach(each -> tally.count(KNOCK, "10.0.0." + each % 200));
    tally.tell();

    assertThat(details()).singleElement().asString().contains("\"times\":1000", "10.0.0.0");
  }

  @Test
  void enters_no_more_than_its_bound_however_many_things_there_are() {
    IntStream.range(0, 5000)
        .forEach(each -> tally.count(new AuditEvent("p" + each, "access", "", "no", ""), "::1"));
    tally.tell();

    assertThat(details()).hasSize(501).anyMatch(each -> each.contains("\"times\":4500"));
  }

  @Test
  void enters_later_what_could_not_be_entered() {
    tally.count(KNOCK, "::1");
    jdbc.sql("alter table audit_end rename to hidden").update();
    tally.tell();
    tally.count(KNOCK, "::1");
    jdbc.sql("alter table hidden rename to audit_end").update();
    tally.tell();

    assertThat(details()).singleElement().asString().contains("\"times\":2");
  }

  @Test
  void enters_the_rest_of_a_minute_in_which_something_cannot_be_entered() {
    jdbc.sql("alter table audit_entry add constraint not_p7 check (actor <> 'p7')").update();
    IntStream.range(0, 200)
        .forEach(each -> tally.count(new AuditEvent("p" + each, "access", "", "no", ""), "::1"));
    tally.tell();
    int atFirst = details().size();
    jdbc.sql("alter table audit_entry drop constraint not_p7").update();
    tally.tell();

    assertThat(atFirst).isEqualTo(150);
    assertThat(details()).hasSize(200);
  }

  @Test
  void enters_what_is_left_when_the_hub_stops() {
    tally.count(KNOCK, "::1");
    tally.destroy();

    assertThat(details()).hasSize(1);
  }

  private List<String> details() {
    return jdbc.sql("select detail from audit_entry").query(String.class).list();
  }
}
