package org.yibiao.standard.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CodeLayerTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

  @Test
  void only_warns_of_a_code_that_an_incomplete_list_does_not_have() {
    assertThat(currency(list(false), "999", "2026-07-01T00:00:00+08:00"))
        .extracting(CodeFault::rule, CodeFault::severity)
        .containsExactly(tuple("C-UNKNOWN", Severity.WARNING));
  }

  @Test
  void refuses_a_code_that_a_complete_list_does_not_have() {
    assertThat(currency(list(true), "999", "2026-07-01T00:00:00+08:00"))
        .extracting(CodeFault::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void takes_the_day_in_china_on_which_the_envelope_was_made() {
    assertThat(currency(list(true), "156", "2026-06-30T16:00:00Z")).isEmpty();
    assertThat(currency(list(true), "156", "2026-06-30T15:59:59Z"))
        .extracting(CodeFault::rule)
        .containsExactly("C-NOT-YET");
  }

  @Test
  void takes_today_for_a_document_without_an_envelope() {
    JsonNode money = CanonicalJson.mapper().createObjectNode().put("currency", "156");
    assertThat(layer(list(true), "2026-06-30T15:59:59Z").check("Money", money)).hasSize(1);
    assertThat(layer(list(true), "2026-06-30T16:00:00Z").check("Money", money)).isEmpty();
  }

  private static List<CodeFault> currency(CodeList list, String code, String createdAt) {
    ObjectNode document = CanonicalJson.mapper().createObjectNode().put("currency", code);
    document.putObject("envelope").put("createdAt", createdAt);
    return layer(list, "2030-01-01T00:00:00Z").check("Money", document);
  }

  private static CodeLayer layer(CodeList list, String now) {
    CodeList divisions = CodeLists.V1.list("division-code").orElseThrow();
    return new CodeLayer(
        Dictionary.V1,
        new CodeLists(Map.of("currency-code", list, "division-code", divisions)),
        Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }

  private static CodeList list(boolean complete) {
    Code yuan =
        new Code(
            "156",
            new Words("人民币", "Chinese yuan"),
            Optional.of(FIRST_DAY),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new CodeList(
        "currency-code",
        "CurrencyCode",
        new Words("币种", "Currency"),
        true,
        complete,
        Map.of("156", List.of(yuan)));
  }
}
