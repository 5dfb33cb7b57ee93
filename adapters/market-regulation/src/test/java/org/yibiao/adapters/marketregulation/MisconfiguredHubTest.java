package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;

/** The hub's own faults are not the applicant's: the step waits until somebody mends them. */
class MisconfiguredHubTest {

  @TempDir private Path memory;

  @ParameterizedTest
  @CsvSource({"hmac-key,another-key,1004", "app-key,stranger,1002"})
  void waits_when_the_gateway_does_not_know_the_hub(String setting, String value, String code)
      throws Exception {
    Map<String, String> theirs = TestSettings.map();
    Map<String, String> ours = new HashMap<>(theirs);
    ours.put(setting, value);
    try (var office = RegistrationOffice.open(settings(ours), settings(theirs), memory)) {
      assertWaits(office.outcome(Samples.request()), code);
    }
  }

  @Test
  void waits_when_the_hub_s_clock_is_wrong() throws Exception {
    Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-7));
    try (var office = RegistrationOffice.open(TestSettings.with(Map.of()), wrong, memory)) {
      assertWaits(office.outcome(Samples.request()), "1003");
    }
  }

  private static void assertWaits(ServiceOutcome outcome, String code) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            RetryLater.class, it -> assertThat(it.why().nativeCode()).hasValue(code));
  }

  private static DepartmentSettings settings(Map<String, String> given) {
    return DepartmentSettings.of(new DepartmentFolder("market-regulation").descriptor(), given);
  }
}
