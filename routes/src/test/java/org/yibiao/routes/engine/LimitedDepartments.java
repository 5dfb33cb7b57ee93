package org.yibiao.routes.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.adapters.kit.Breaker;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.Maintenance;
import org.yibiao.adapters.kit.Repeat;
import org.yibiao.routes.TestAdapter;

/** Departments each of which has one limit that a test can come up against. */
@Configuration(proxyBeanMethods = false)
class LimitedDepartments {

  static final String FIRE = "fire-brigade.property-check";
  static final String ARCHIVE = "archive.property-check";
  static final String TREASURY = "treasury.property-check";
  static final String WEATHER = "weather.property-check";
  static final String NOTARY = "notary.property-check";
  static final String REGISTRY = "registry.property-check";

  /** Opens after three failures, for half a second, and then lets one request through. */
  static final Breaker TOUCHY =
      new Breaker(50, 4, 3, Duration.ofSeconds(60), Duration.ofMillis(500), 1);

  /** Does not open for what the tests of other things make fail. */
  static final Breaker PATIENT = new Breaker(100, 1000, 1000, null, null, null);

  /** On every month's last day from 20:00 for six hours, by Beijing time. */
  static final Maintenance CLOSING =
      new Maintenance("0 0 20 L * *", Duration.ofHours(6), null, new Name("月末关账", "Closing"));

  @Bean
  DepartmentAdapter fireBrigade(TestDepartments departments) {
    return limited(departments, FIRE, new Limits(2, null, TOUCHY, null));
  }

  @Bean
  DepartmentAdapter archive(TestDepartments departments) {
    return limited(departments, ARCHIVE, new Limits(null, fast(), null, null));
  }

  /** Nobody's but the closing's: on those evenings it is closed to every test. */
  @Bean
  DepartmentAdapter treasury(TestDepartments departments) {
    return limited(departments, TREASURY, new Limits(null, fast(), null, List.of(CLOSING)));
  }

  @Bean
  DepartmentAdapter weather(TestDepartments departments) {
    return limited(departments, WEATHER, new Limits(2, BigDecimal.valueOf(10), null, null));
  }

  @Bean
  DepartmentAdapter notary(TestDepartments departments) {
    return limited(departments, NOTARY, new Limits(1, fast(), null, null));
  }

  @Bean
  DepartmentAdapter registry(TestDepartments departments) {
    return TestAdapter.offering(
            "registry", departments.routes(REGISTRY), TestAdapter.enquirable(REGISTRY))
        .within(new Limits(null, fast(), PATIENT, null));
  }

  private static BigDecimal fast() {
    return BigDecimal.valueOf(1000);
  }

  private static DepartmentAdapter limited(
      TestDepartments departments, String service, Limits limits) {
    String department = service.substring(0, service.indexOf('.'));
    return TestAdapter.offering(
            department, departments.routes(service), TestAdapter.service(service, Repeat.SAFE))
        .within(limits);
  }
}
