package org.yibiao.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yibiao.kit.scenario.ScenarioReader;

/** What cannot even be begun ends with 2, and says what is missing in both languages. */
class CannotRunTest {

  private static final String NOBODY = "http://127.0.0.1:9/nobody";

  private final StringWriter told = new StringWriter();

  @Test
  void an_unknown_department_is_told_which_there_are() {
    assertThat(run("--department", "nobody")).isEqualTo(2);
    assertThat(told.toString()).contains("没有部门 nobody", "There is no department nobody", "tax");
  }

  @Test
  void a_missing_setting_is_named_with_the_option_that_gives_it() {
    assertThat(run("--department", "banks", "--endpoint", NOBODY)).isEqualTo(2);
    assertThat(told.toString()).contains("缺少设置", "is missing", "--setting header.X-Api-Key=");
  }

  @Test
  void a_system_at_which_nobody_listens_is_not_tested() {
    assertThat(
            run(
                "--department",
                "banks",
                "--endpoint",
                NOBODY,
                "--setting",
                "header.X-Api-Key=made-up"))
        .isEqualTo(2);
    assertThat(told.toString()).contains("无法连接被测系统", "cannot be reached", NOBODY);
  }

  @Test
  void a_file_of_scenarios_that_is_not_right_is_refused_with_the_place() {
    byte[] wrong =
        """
        - id: x
          title: {zh: 题, en: title}
          why: {zh: 因, en: reason}
          steps:
            - send: {}
              expect: {outcome: finished}
        """
            .getBytes(StandardCharsets.UTF_8);

    assertThat(catchThrowable(() -> ScenarioReader.read(wrong, "own.yaml")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContaining("/0/steps/0/expect/outcome");
  }

  private int run(String... options) {
    String[] arguments = new String[2 + options.length];
    arguments[0] = "conformance";
    arguments[1] = "run";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return ConformanceKit.run(new PrintWriter(told, true), arguments);
  }
}
