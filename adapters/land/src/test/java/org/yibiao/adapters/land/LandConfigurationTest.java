package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.HopLog;

class LandConfigurationTest {

  private final ApplicationContextRunner hub =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(LandConfiguration.class))
          .withBean(HopLog.class, () -> hop -> {});

  @Test
  void plugs_the_department_in_without_its_database() {
    hub.withPropertyValues("secret.land.database-password=invented-for-tests")
        .run(
            context -> {
              DepartmentAdapter adapter = context.getBean(DepartmentAdapter.class);
              assertThat(adapter.descriptor().department().value()).isEqualTo("land");
            });
  }

  @Test
  void does_not_start_without_its_secret() {
    hub.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("secret.land.database-password"));
  }
}
