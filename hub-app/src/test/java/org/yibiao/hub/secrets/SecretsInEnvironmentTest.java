package org.yibiao.hub.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecretsInEnvironmentTest {

  @TempDir private Path data;

  private final StandardEnvironment environment = new StandardEnvironment();

  @BeforeEach
  void prepare() {
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "under test",
                Map.of("yibiao.data", data.toString(), "secret.given.from-outside", "given")));
    new SecretsInEnvironment().postProcessEnvironment(environment, new SpringApplication());
  }

  @Test
  void lets_a_setting_name_a_secret() {
    assertThat(environment.resolveRequiredPlaceholders("${secret.hub.broker-password}"))
        .isEqualTo(Secrets.of(data).get("hub.broker-password"));
  }

  @Test
  void lets_a_secret_from_outside_win() {
    assertThat(environment.getProperty("secret.given.from-outside")).isEqualTo("given");
    assertThat(data.resolve("secrets.properties")).doesNotExist();
  }

  @Test
  void makes_no_secret_of_other_settings() {
    assertThat(environment.getProperty("server.port")).isNull();
    assertThat(data.resolve("secrets.properties")).doesNotExist();
  }
}
