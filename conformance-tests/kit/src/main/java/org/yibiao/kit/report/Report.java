package org.yibiao.kit.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.kit.scenario.Text;

/**
 * All that a run did and found. Its JSON form has a schema, {@code report.schema.json}.
 *
 * @param kitVersion the release of the kit
 * @param standardVersion the newest version of the standard that the kit knows
 * @param plays what the kit played
 * @param subject who was tested
 * @param endpoint where
 * @param simulated whether it was a simulator
 * @param verdict failed, if any scenario failed
 */
public record Report(
    String kitVersion,
    String standardVersion,
    Role plays,
    Subject subject,
    String endpoint,
    boolean simulated,
    Instant startedAt,
    Instant endedAt,
    Verdict verdict,
    Counts counts,
    List<ScenarioResult> scenarios) {

  /** What the kit plays. */
  public enum Role {
    @JsonProperty("hub")
    HUB,
    @JsonProperty("department")
    DEPARTMENT
  }

  /**
   * Who was tested.
   *
   * @param code the department's, or {@code hub}
   * @param protocol how it speaks
   */
  public record Subject(String code, Text name, String protocol) {}

  /** How many scenarios came to what; {@code mandatory} are those that a certificate needs. */
  public record Counts(int all, int passed, int failed, int skipped, int mandatorySkipped) {

    static Counts of(List<ScenarioResult> results) {
      return new Counts(
          results.size(),
          count(results, Verdict.PASSED),
          count(results, Verdict.FAILED),
          count(results, Verdict.SKIPPED),
          (int)
              results.stream()
                  .filter(each -> each.mandatory() && each.verdict() == Verdict.SKIPPED)
                  .count());
    }

    private static int count(List<ScenarioResult> results, Verdict verdict) {
      return (int) results.stream().filter(each -> each.verdict() == verdict).count();
    }
  }

  /** Whether everything that a certificate needs was done and is right. */
  public boolean fullPass() {
    return verdict == Verdict.PASSED && counts.mandatorySkipped() == 0 && counts.passed() > 0;
  }

  /** One scenario, as it was run for one service or sample. */
  public record ScenarioResult(
      String id,
      Text title,
      Text why,
      boolean mandatory,
      Verdict verdict,
      Optional<Text> reason,
      List<StepResult> steps,
      long tookMillis) {}

  /**
   * One step.
   *
   * @param cleanup whether it only put things in order again
   */
  public record StepResult(
      int number,
      Text title,
      boolean cleanup,
      Verdict verdict,
      long tookMillis,
      List<CheckResult> checks,
      List<Message> messages) {}

  /**
   * One thing that was expected.
   *
   * @param remedy what to do, if it is not so
   */
  public record CheckResult(
      Text what, Verdict verdict, String expected, String came, Optional<Text> remedy) {}

  /**
   * One message.
   *
   * @param from who sent it
   * @param to whom it was for
   * @param form in whose form it is: the standard's, or the department's own
   * @param bytes its length in UTF-8 bytes, as it was
   * @param sha256 its digest, as it was
   * @param content what it said, with numbers of persons masked
   * @param shortened whether its end is left out
   */
  public record Message(
      Instant at,
      Text from,
      Text to,
      Text form,
      int bytes,
      String sha256,
      String content,
      boolean shortened) {}

  /** The report of a run that is over. */
  public static Report of(
      Run run, Instant startedAt, Instant endedAt, List<ScenarioResult> scenarios) {
    Counts counts = Counts.of(scenarios);
    return new Report(
        run.kitVersion(),
        run.standardVersion(),
        run.plays(),
        run.subject(),
        run.endpoint(),
        run.simulated(),
        startedAt,
        endedAt,
        counts.failed() == 0 ? Verdict.PASSED : Verdict.FAILED,
        counts,
        scenarios);
  }

  /** What is known of a run before it begins. */
  public record Run(
      String kitVersion,
      String standardVersion,
      Role plays,
      Subject subject,
      String endpoint,
      boolean simulated) {}
}
