package org.yibiao.routes.prefill;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.plan.Find;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.Consent;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceWish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the questions of a prefill, each once, of what is known of the submission. */
@Component
class PrefillQuestions {

  /** More than a form of any matter has of parties; the rest is left to the applicant. */
  private static final int MOST = 60;

  private final DataCatalogue catalogue;
  private final Clock clock;

  PrefillQuestions(DataCatalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The questions to all departments that are there.
   *
   * @param within how long an answer is waited for
   */
  List<PrefillQuestion> of(Prefill plan, PrefillRequest asked, String asker, Duration within) {
    List<PrefillQuestion> questions = new ArrayList<>();
    for (Prefill.Ask ask : plan.asks()) {
      Optional<CatalogueEntry> entry = catalogue.byCode(ask.resource());
      if (entry.isPresent()) {
        places(ask, asked.submission())
            .forEach(
                (subject, places) ->
                    questions.add(
                        new PrefillQuestion(
                            ask,
                            entry.get(),
                            places,
                            request(plan, ask, entry.get(), subject, asked, asker, within))));
      }
    }
    return questions.stream().limit(MOST).toList();
  }

  private static Map<JsonNode, List<String>> places(Prefill.Ask ask, JsonNode submission) {
    Map<JsonNode, List<String>> places = new LinkedHashMap<>();
    for (String each : ask.each()) {
      for (Find find : Find.all(submission, each)) {
        subject(ask.subject(), find.node())
            .ifPresent(
                subject ->
                    places.computeIfAbsent(subject, key -> new ArrayList<>()).add(find.path()));
      }
    }
    return places;
  }

  private static Optional<JsonNode> subject(Prefill.Subject subject, JsonNode item) {
    ObjectNode made = CanonicalJson.mapper().createObjectNode();
    subject.creditCode().ifPresent(path -> put(made, "creditCode", item.at(path)));
    subject.realEstateUnitCode().ifPresent(path -> put(made, "realEstateUnitCode", item.at(path)));
    subject.citizen().ifPresent(path -> putCitizen(made, path.isEmpty() ? item : item.at(path)));
    return made.isEmpty() ? Optional.empty() : Optional.of(made);
  }

  private static void put(ObjectNode subject, String name, JsonNode value) {
    if (value.isString() && !value.asString().isBlank()) {
      subject.set(name, value);
    }
  }

  private static void putCitizen(ObjectNode subject, JsonNode person) {
    boolean isKnown =
        person.path("name").isString() && person.at("/identityDocument/number").isString();
    if (isKnown) {
      ObjectNode citizen = subject.putObject("citizen");
      citizen.set("name", person.path("name"));
      citizen.set("identityDocument", person.path("identityDocument"));
    }
  }

  private EvidenceRequest request(
      Prefill plan,
      Prefill.Ask ask,
      CatalogueEntry entry,
      JsonNode subject,
      PrefillRequest asked,
      String asker,
      Duration within) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    Envelope envelope = new Envelope();
    envelope.setMessageId(UUID.randomUUID().toString());
    envelope.setServiceCode(entry.service().code().value());
    envelope.setSender(asker);
    envelope.setReceiver(entry.holder().department().value());
    envelope.setDivision(asked.division());
    envelope.setCreatedAt(now);
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    EvidenceRequest request = new EvidenceRequest();
    request.setEnvelope(envelope);
    request.setResourceCode(ask.resource());
    request.setSubject(CanonicalJson.read(subject, DataSubject.class));
    request.setPurpose(plan.purpose());
    request.setLegalBasis(plan.legalBasis());
    request.setWish(EvidenceWish.DATA);
    fields(ask).forEach(request.getField()::add);
    consent(asked.submission()).ifPresent(request::setConsent);
    request.setAnswerBy(now.plus(within));
    return request;
  }

  /** Only what is filled in, what tells which items of a list are meant, and whose it is. */
  private static List<String> fields(Prefill.Ask ask) {
    return Stream.concat(ask.fill().stream().map(Prefill.Fill::from), ask.owners().stream())
        .distinct()
        .toList();
  }

  private static Optional<Consent> consent(JsonNode submission) {
    JsonNode consent = submission.path("consent");
    return consent.isObject()
        ? Optional.of(CanonicalJson.read(consent, Consent.class))
        : Optional.empty();
  }
}
