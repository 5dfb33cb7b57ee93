package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.exchange.CallbackSettings;
import org.yibiao.routes.exchange.Callbacks;
import org.yibiao.routes.exchange.CheckedRequest;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** Late answers that are brought to their asker's own address. */
@AtTheHub
@Tag("database")
class CallbackTest {

  @Autowired private AskersPlace place;
  @Autowired private RegisterOffice office;
  @Autowired private EvidenceIntake door;
  @Autowired private EvidenceDesk desk;
  @Autowired private Callbacks callbacks;
  @Autowired private ProducerTemplate flows;
  @Autowired private MovableClock clock;

  @ParameterizedTest
  @EnumSource
  void a_late_answer_is_posted_in_the_form_of_the_question(Syntax syntax) {
    String id = askedAndLeft("tax", syntax);

    office.answerLater(id, flows);

    AskersPlace.Call call = calls(id, 1).get(0);
    assertThat(call.contentType().replace(" ", "")).isEqualTo(syntax.mediaType());
    assertThat(
            syntax
                .read(call.body().getBytes(StandardCharsets.UTF_8), EvidenceResponse.class)
                .getOutcome())
        .isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void the_hub_shows_the_key_that_the_place_knows_it_by() {
    String id = askedAndLeft("tax", Syntax.JSON);

    office.answerLater(id, flows);

    assertThat(calls(id, 1).get(0).key()).isEqualTo("Bearer " + AskersPlace.KEY);
  }

  @Test
  void an_answer_that_the_place_does_not_take_comes_again() {
    String id = askedAndLeft("tax", Syntax.JSON);
    place.refuse(2);

    office.answerLater(id, flows);

    assertThat(calls(id, 3)).extracting(AskersPlace.Call::status).containsExactly(503, 503, 204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://tax.example/answers", "answers", "file:///etc/passwd"})
  void no_other_than_an_http_address_can_be_set(String url) {
    URI address = URI.create(url);

    assertThatThrownBy(() -> new CallbackSettings.Place(address, ""))
        .hasMessageContaining("must be an http or https address");
  }

  private List<AskersPlace.Call> calls(String id, int many) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> place.of(id), all -> all.size() == many);
  }

  private String askedAndLeft(String asker, Syntax syntax) {
    EvidenceRequest request =
        EvidenceRequests.of(asker, RegisterOffice.OWNERSHIP, RegisterOffice.LATER, clock);
    request.setResourceCode("9990000000/00001");
    // what was fetched for another purpose would not be late
    request.setPurpose("核定契税 " + request.getEnvelope().getMessageId());
    CheckedRequest checked = door.read(syntax, syntax.write(request), asker);
    assertThat(desk.ask(checked, "REST", Duration.ZERO)).isEmpty();
    callbacks.owe(checked, syntax);
    return checked.messageId();
  }
}
