package org.yibiao.standard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yibiao.schemas.generator.rule.Change;
import org.yibiao.schemas.generator.rule.Rule;
import org.yibiao.schemas.generator.rule.RuleBook;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.Sample;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import tools.jackson.databind.JsonNode;

/** Every sample of every rule, in both forms: it is broken where it says so, and it alone. */
class RuleSamplesTest {

  private static final StandardValidator VALIDATOR =
      new StandardValidator(Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC));
  private static final List<Rule> RULES = rules();

  @TestFactory
  Stream<DynamicTest> takes_what_keeps_the_rule() {
    return RULES.stream().flatMap(rule -> tests(rule, rule.samples().pass()));
  }

  @TestFactory
  Stream<DynamicTest> finds_what_breaks_the_rule_and_nothing_else() {
    return RULES.stream().flatMap(rule -> tests(rule, rule.samples().fail()));
  }

  @Test
  void has_three_samples_of_each_kind_for_every_rule() {
    assertThat(RULES)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.samples().pass()).hasSizeGreaterThanOrEqualTo(3))
        .allSatisfy(rule -> assertThat(rule.samples().fail()).hasSizeGreaterThanOrEqualTo(3));
  }

  private static Stream<DynamicTest> tests(Rule rule, List<Change> samples) {
    return IntStream.range(0, samples.size())
        .mapToObj(
            i -> dynamicTest(rule.id() + " " + (i + 1), () -> isJudged(rule, samples.get(i))));
  }

  private static void isJudged(Rule rule, Change change) {
    Sample base = new Sample(change.base());
    JsonNode document = change.of(base.tree());
    byte[] xml = CanonicalXml.write(CanonicalJson.read(document, base.type().model()));
    isFound(rule, change, VALIDATOR.validateXml(base.type(), xml));
    byte[] json = CanonicalJson.write(document);
    isFound(rule, change, VALIDATOR.validateJson(base.type(), json));
  }

  private static void isFound(Rule rule, Change change, List<Finding> findings) {
    assertThat(findings).extracting(Finding::getPointer).isEqualTo(change.at().stream().toList());
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.getRule()).isEqualTo(rule.id());
              assertThat(finding.getSeverity().value())
                  .isEqualTo(rule.severity().name().toLowerCase(Locale.ROOT));
              assertThat(finding.getField().getZh()).matches(".*\\p{IsHan}.*");
              assertThat(finding.getMessage().getZh()).doesNotContain("{");
              assertThat(finding.getMessage().getEn()).doesNotContain("{");
            });
  }

  private static List<Rule> rules() {
    try {
      return RuleBook.read(
              Path.of(RuleSamplesTest.class.getResource("/standard/1.2/rules").toURI()))
          .all();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
