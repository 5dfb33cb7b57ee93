package org.yibiao.routes.prefill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.FieldSelection;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Evidence;
import org.yibiao.standard.v1.EvidenceResponse;
import tools.jackson.databind.JsonNode;

/** Puts one question of a prefill, like any other data request. */
@Component
public class PrefillAsking {

  private static final Logger LOG = LoggerFactory.getLogger(PrefillAsking.class);

  private final EvidenceDesk desk;

  PrefillAsking(EvidenceDesk desk) {
    this.desk = desk;
  }

  /** What came of it; a refusal is an answer, too. */
  public PrefillAnswer ask(PrefillQuestion question) {
    try {
      return desk.ask(question.request(), "prefill")
          .map(response -> answer(question, response))
          .orElseGet(() -> late(question));
    } catch (Refusal refusal) {
      String words = refusal.problem().getDetail();
      return new PrefillAnswer(question, "refused", List.of(), Optional.of(Why.of(words, words)));
    }
  }

  static PrefillAnswer late(PrefillQuestion question) {
    return new PrefillAnswer(
        question,
        PrefillAnswer.LATE,
        List.of(),
        Optional.of(Why.of("提供部门未在时限内答复", "The department did not answer in time")));
  }

  private static PrefillAnswer answer(PrefillQuestion question, EvidenceResponse response) {
    List<PrefillAnswer.Given> given = new ArrayList<>();
    for (Evidence evidence : response.getEvidence()) {
      JsonNode body = CanonicalJson.toTree(evidence).path(question.entry().resource().body());
      // the masked form of a name is nobody's name
      FieldSelection.remove(body, evidence.getMaskedField());
      given.add(
          new PrefillAnswer.Given(body, evidence.getObtainedAt(), evidence.getCertainty().value()));
    }
    Optional<Why> why =
        Optional.ofNullable(response.getReason())
            .map(reason -> Why.of(reason.getText().getZh(), reason.getText().getEn()));
    return new PrefillAnswer(question, response.getOutcome().value(), given, why);
  }
}
