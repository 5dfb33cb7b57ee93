package org.yibiao.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidationTest {

  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final Checker CHECKER = new Checker(CLOCK);
  private static final String REQUEST = "evidenceRequest-ownership.json";
  private static final String RESPONSE = "evidenceResponse-ownership.json";

  private final Validation validation = new Validation(CHECKER, Wish.NONE, CLOCK);

  @Test
  void accepts_an_answer_that_fits_its_request() {
    validation.add(Samples.of(REQUEST));
    validation.add(Samples.of(RESPONSE));

    assertThat(validation.session().summary().isAllValid()).isTrue();
  }

  @Test
  void refuses_an_answer_that_goes_to_another_than_the_asker() {
    validation.add(Samples.of(REQUEST));
    validation.add(toTax(RESPONSE));

    assertThat(rules()).containsExactly("X-EVIDENCE-RECEIVER /envelope/receiver");
  }

  @Test
  void refuses_it_too_if_the_request_comes_after_it() {
    validation.add(toTax(RESPONSE));
    assertThat(validation.session().summary().isAllValid()).isTrue();

    validation.add(Samples.of(REQUEST));

    assertThat(rules()).containsExactly("X-EVIDENCE-RECEIVER /envelope/receiver");
    assertThat(validation.session().summary().invalid()).isEqualTo(1);
    assertThat(validation.session().summary().documents()).isEqualTo(2);
  }

  @Test
  void names_the_request_that_an_answer_does_not_fit() {
    validation.add(Samples.of(REQUEST));
    validation.add(
        Samples.with(
            RESPONSE,
            "\"createdAt\" : \"2026-11-20T10:05:02+08:00\"",
            "\"createdAt\" : \"2026-11-20T10:04:59+08:00\""));

    Remark remark = remarks().get(0);
    assertThat(remark.finding().getRule()).isEqualTo("X-EVIDENCE-TIME");
    assertThat(remark.finding().getRemedy().getEn()).contains("2026-11-20T10:05:00+08:00");
    assertThat(remark.spot().line()).isGreaterThan(1);
  }

  @Test
  void shows_of_each_rule_no_more_than_was_wished_and_counts_all() {
    Validation bounded =
        new Validation(CHECKER, new Wish(Optional.empty(), Optional.empty(), 3, ""), CLOCK);
    for (int i = 0; i < 10; i++) {
      byte[] text = "{\"colour\": 1}".getBytes(StandardCharsets.UTF_8);
      bounded.add(new Submitted("wrong-" + i, text));
    }

    Session session = bounded.session();
    assertThat(session.summary().remarks()).containsEntry("S-TYPE-UNKNOWN", 10L);
    assertThat(session.documents()).hasSize(3);
    assertThat(session.summary().shortened()).isTrue();
    assertThat(session.summary().invalid()).isEqualTo(10);
  }

  private static Submitted toTax(String response) {
    return Samples.with(response, "\"receiver\" : \"market-regulation\"", "\"receiver\" : \"tax\"");
  }

  private List<Remark> remarks() {
    return validation.session().documents().stream()
        .flatMap(document -> document.remarks().stream())
        .toList();
  }

  private List<String> rules() {
    return remarks().stream()
        .map(each -> each.finding().getRule() + " " + each.finding().getPointer())
        .toList();
  }
}
