package org.yibiao.hub.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.yibiao.hub.observe.logs.MaskedLayout;
import org.yibiao.hub.observe.logs.MaskedMembers;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** No line of the log tells an identity number or a mobile number, whatever it was part of. */
class MaskedLogsTest {

  private static final String PERSON = "320211198705163012";
  private static final String MOBILE = "13812345678";

  private final LoggerContext logback = new LoggerContext();

  private LoggingEvent event() {
    Logger logger = logback.getLogger("org.yibiao.test");
    Throwable deep = new IllegalStateException("of " + PERSON);
    Throwable failure = new IllegalArgumentException("no answer for " + MOBILE, deep);
    LoggingEvent event =
        new LoggingEvent(
            "test",
            logger,
            Level.WARN,
            "known as " + PERSON + ", asked {}",
            failure,
            new Object[] {MOBILE});
    event.setMDCPropertyMap(Map.of("messageId", "m-1", "caller", PERSON));
    event.addKeyValuePair(new KeyValuePair("phone", Long.valueOf(MOBILE)));
    return event;
  }

  private String structured(String format) {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("logging.structured.json.customizer", MaskedMembers.class.getName());
    logback.putObject(Environment.class.getName(), environment);
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext(logback);
    encoder.setFormat(format);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.start();
    return new String(encoder.encode(event()), StandardCharsets.UTF_8);
  }

  private static void assertMasked(String line) {
    assertThat(line).doesNotContain(PERSON, MOBILE).contains("3202**********3012", "138****5678");
  }

  @Test
  void as_text() {
    MaskedLayout layout = new MaskedLayout();
    layout.setContext(logback);
    layout.setPattern("%d %p %X %m%n%ex");
    layout.start();

    String line = layout.doLayout(event());

    assertMasked(line);
    assertThat(line).contains("messageId=m-1", "IllegalStateException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecs", "logstash", "gelf"})
  void as_json(String format) {
    String line = structured(format);

    assertMasked(line);
    JsonNode read = CanonicalJson.tree(line.getBytes(StandardCharsets.UTF_8));
    assertThat(read.toString()).contains("messageId\":\"m-1\"", "IllegalStateException");
  }
}
