package org.yibiao.hub.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.camel.cluster.CamelClusterView;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.integration.jdbc.lock.DefaultLockRepository;
import org.springframework.integration.jdbc.lock.JdbcLockRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Who of two nodes leads. */
class LeadershipTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DataSource database = migrated();
  private final Leadership first = node("first");
  private final Leadership second = node("second");
  private CamelClusterView here;
  private CamelClusterView there;

  private static DataSource migrated() {
    DataSource fresh =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(fresh).load().migrate();
    return fresh;
  }

  private Leadership node(String name) {
    DefaultLockRepository repository = new DefaultLockRepository(database);
    repository.setTransactionManager(new JdbcTransactionManager(database));
    repository.afterPropertiesSet();
    repository.afterSingletonsInstantiated();
    repository.start();
    return new Leadership(new JdbcLockRegistry(repository, Duration.ofSeconds(3)), name);
  }

  @BeforeEach
  void start() throws Exception {
    first.start();
    here = first.getView("work");
    await().atMost(PATIENCE).until(() -> first.isLeader("work"));
    second.start();
    there = second.getView("work");
  }

  @AfterEach
  void stop() {
    first.stop();
    second.stop();
  }

  @Test
  void one_leads_for_as_long_as_it_confirms_it() {
    await()
        .during(Duration.ofSeconds(4))
        .atMost(PATIENCE)
        .until(() -> here.getLeader().isPresent() && there.getLeader().isEmpty());
  }

  @Test
  void the_other_leads_when_the_first_ends() {
    first.stop();

    await().atMost(PATIENCE).until(() -> there.getLeader().isPresent());
    assertThat(here.getLeader()).isEmpty();
  }

  @Test
  void one_whose_lock_another_has_taken_leads_no_more() {
    JdbcClient.create(database)
        .sql("update int_lock set client_id = ?")
        .param(UUID.randomUUID().toString())
        .update();

    await().atMost(PATIENCE).until(() -> here.getLeader().isEmpty());
  }
}
