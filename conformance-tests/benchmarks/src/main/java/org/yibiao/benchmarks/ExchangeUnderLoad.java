package org.yibiao.benchmarks;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.flywaydb.core.Flyway;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.grants.GrantApplication;
import org.yibiao.routes.grants.GrantDesk;
import org.yibiao.routes.reuse.GridPart;
import org.yibiao.standard.validation.StandardValidator;

/**
 * As much of the hub as data requests need: the flows with a database and a grid, all in process.
 * What they do not need is never made.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(basePackages = "org.yibiao.routes", lazyInit = true)
class ExchangeUnderLoad {

  /** Takes as long as the slowest register, and does nothing else. */
  static final String DEPARTMENT_ALONE = "direct:department-alone";

  private static final int CONNECTIONS = 20;

  /**
   * The departments.
   *
   * @param keepable whose answers may be kept
   * @param four that have to be asked each time, the slowest last
   */
  record Registers(SlowRegister keepable, List<SlowRegister> four) {

    List<SlowRegister> all() {
      return Stream.concat(Stream.of(keepable), four.stream()).toList();
    }

    SlowRegister slowest() {
      return four.get(four.size() - 1);
    }
  }

  static AnnotationConfigApplicationContext start() throws Exception {
    AnnotationConfigApplicationContext hub = new AnnotationConfigApplicationContext();
    hub.getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "benchmark",
                Map.of(
                    "yibiao.messages.key", "a key that only this benchmark has",
                    "yibiao.exchange.reuse.key", "a key that only this benchmark has",
                    "yibiao.max-body-bytes", "2097152",
                    "yibiao.plans", "classpath*:benchmark-plans/*.yaml",
                    "secret.hub.audit-key", "another one")));
    hub.getEnvironment().getPropertySources().addLast(new AnySecret());
    hub.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    hub.register(ExchangeUnderLoad.class);
    hub.refresh();
    CamelContext flows = hub.getBean(CamelContext.class);
    flows.addRoutes(hub.getBean("evidenceAtDepartment", RouteBuilder.class));
    flows.addRoutes(hub.getBean("prefillGathered", RouteBuilder.class));
    List<SlowRegister> registers = hub.getBean(Registers.class).all();
    for (SlowRegister register : registers) {
      flows.addRoutes(register.routes());
    }
    flows.addRoutes(answers());
    flows.start();
    GrantDesk grants = hub.getBean(GrantDesk.class);
    registers.forEach(each -> grants.apply(DataRequests.ASKER, registration(each)));
    return hub;
  }

  private static GrantApplication registration(SlowRegister register) {
    return new GrantApplication(
        register.resource(), List.of(), List.of(), List.of(), null, null, null, null, "《契税法》第六条");
  }

  private static RouteBuilder answers() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.ANSWERED).to(HubContract.EVIDENCE_SETTLED);
        from(DEPARTMENT_ALONE).delay(SlowRegister.SLOWEST_MILLIS).setBody(constant("done"));
      }
    };
  }

  @Bean
  static PropertySourcesPlaceholderConfigurer settings() {
    return new PropertySourcesPlaceholderConfigurer();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  StandardValidator standardValidator(Clock clock) {
    return new StandardValidator(clock);
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  Registers registers() {
    return new Registers(SlowRegister.keepable(), SlowRegister.four());
  }

  @Bean
  @Primary
  Departments departmentsUnderLoad(Registers registers) {
    return new Departments(List.copyOf(registers.all()));
  }

  @Bean
  HikariDataSource database() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    pool.setMaximumPoolSize(CONNECTIONS);
    Flyway.configure().dataSource(pool).load().migrate();
    return pool;
  }

  @Bean
  JdbcClient jdbc(DataSource database) {
    return JdbcClient.create(database);
  }

  @Bean
  JdbcTemplate template(DataSource database) {
    return new JdbcTemplate(database);
  }

  @Bean
  PlatformTransactionManager transactions(DataSource database) {
    return new JdbcTransactionManager(database);
  }

  @Bean
  TransactionTemplate transaction(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  @Bean(destroyMethod = "shutdown")
  HazelcastInstance grid(List<GridPart> parts) {
    Config config = new Config();
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "none");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    parts.forEach(part -> part.addTo(config));
    return Hazelcast.newHazelcastInstance(config);
  }

  @Bean(destroyMethod = "stop")
  CamelContext flows() {
    return new DefaultCamelContext();
  }

  @Bean
  ProducerTemplate flowsTemplate(CamelContext flows) {
    return flows.createProducerTemplate();
  }
}
