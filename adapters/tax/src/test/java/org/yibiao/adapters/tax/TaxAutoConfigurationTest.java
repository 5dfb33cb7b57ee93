package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.HopLog;

class TaxAutoConfigurationTest {

  @Test
  void is_listed_for_a_hub_that_has_this_folder_on_its_class_path() {
    assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
        .contains(TaxAutoConfiguration.class.getName());
  }

  @Test
  void brings_the_adapter_with_settings_from_the_environment() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TaxAutoConfiguration.class))
        .withBean(HopLog.class, () -> hop -> {})
        .withPropertyValues(
            "yibiao.departments.tax.receive-timeout=PT7S", "secret.tax.core-secret=invented")
        .run(
            context ->
                assertThat(context.getBean(DepartmentAdapter.class).descriptor().department())
                    .hasToString("tax"));
  }
}
