package org.yibiao.hub.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;

/** Camel's console tells administrators how the flows run, and nobody what runs through them. */
@AtTheHub
class CamelConsoleTest {

  private static final String CONSOLE = "/actuator/camel";

  @Autowired private Environment environment;
  @Autowired private CamelContext camel;
  private Web administrator;

  @BeforeEach
  void connect() {
    administrator = new Web(environment).as(TestLogins.person("administrator"));
  }

  private String look(String console) {
    return new String(administrator.get(CONSOLE + "/" + console).body(), StandardCharsets.UTF_8);
  }

  @Test
  void tells_how_the_flows_run() {
    assertThat(look("route")).contains("submission-received", "steps-due-tax");
  }

  @Test
  void the_beans_behind_it_are_of_routes_and_not_of_each_endpoint() throws JMException {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    String ofTheHub = "org.apache.camel:context=" + camel.getManagementName() + ",type=";

    assertThat(beans.queryNames(new ObjectName(ofTheHub + "routes,*"), null)).isNotEmpty();
    assertThat(beans.queryNames(new ObjectName(ofTheHub + "endpoints,*"), null)).isEmpty();
  }

  @Test
  void all_that_it_lists_can_be_looked_at() {
    assertThat(CamelConsole.SHOWN)
        .allSatisfy(
            id ->
                assertThat(administrator.get(CONSOLE + "/" + id).statusCode())
                    .as(id)
                    .isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "browse",
        "trace",
        "message-history",
        "debug",
        "properties",
        "system-properties",
        "send",
        "receive",
        "sql-query",
        "eval-language",
        "heap-dump",
        "jvm",
        "reload"
      })
  void shows_no_messages_or_settings_and_does_nothing(String console) {
    assertThat(administrator.get(CONSOLE + "/" + console).statusCode()).isEqualTo(404);
  }

  @Test
  void who_only_watches_does_not_see_it() {
    Web monitor = new Web(environment).as(TestLogins.person("monitor"));

    assertThat(monitor.get(CONSOLE).statusCode()).isEqualTo(403);
  }

  @Test
  void gives_away_no_secret() throws IOException {
    Properties secrets = new Properties();
    Path file = Path.of(environment.getRequiredProperty("yibiao.data"), "secrets.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      secrets.load(reader);
    }
    String all = String.join("\n", CamelConsole.SHOWN.stream().map(this::look).toList());

    assertThat(secrets.values()).isNotEmpty();
    assertThat(secrets.values()).allSatisfy(each -> assertThat(all).doesNotContain((String) each));
  }
}
