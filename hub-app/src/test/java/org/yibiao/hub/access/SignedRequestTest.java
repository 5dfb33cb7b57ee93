package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestKeys;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;

/** Departments that sign their requests (RFC 9421) in the place of a key or a certificate. */
@AtTheHub
class SignedRequestTest {

  private static final String GRANTS = "/api/v1/grants";
  private static final byte[] WISH =
      "{\"resource\":\"3070150000/00003\"}".getBytes(StandardCharsets.UTF_8);

  @Autowired private Environment environment;
  private String hub;

  @BeforeEach
  void connect() {
    hub = new Web(environment).base();
  }

  @Test
  void a_department_is_known_by_its_signature() throws Exception {
    HttpResponse<String> me = tax().send();

    assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
    assertThat(me.body()).contains("\"department\":\"tax\"", "\"roles\":[\"department\"]");
  }

  @Test
  void a_department_is_known_by_each_of_its_keys() throws Exception {
    HttpResponse<String> me = by(TestKeys.TAX_NEXT).algorithm("ecdsa-p256-sha256").send();

    assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
    assertThat(me.body()).contains("\"department\":\"tax\"");
  }

  @Test
  void authority_path_and_query_do_in_the_place_of_the_target() throws Exception {
    HttpResponse<String> me =
        tax().get("/api/v1/me?x=%20y").covering("@method", "@authority", "@path", "@query").send();

    assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
  }

  @Test
  void a_signed_body_reaches_its_door() throws Exception {
    HttpResponse<String> answer = tax().post(GRANTS, WISH).send();

    // the door itself, which wants a purpose
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 422).isNotIn(401, 403);
  }

  @Test
  void a_form_may_be_handed_in_signed() throws Exception {
    byte[] form =
        Syntax.JSON.write(Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START));

    assertThat(tax().post("/api/v1/submissions", form).send().statusCode()).isEqualTo(202);
  }

  @Test
  void a_signed_call_reaches_the_soap_door() throws Exception {
    byte[] body = "<no-envelope/>".getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer = tax().post("/soap/exchange", body).of("text/xml").send();

    // the door itself, which wants an envelope
    assertThat(answer.body()).contains(":Fault", "not-soap");
  }

  @Test
  void a_changed_soap_call_is_refused_in_a_fault() throws Exception {
    byte[] body = "<no-envelope/>".getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer =
        tax().post("/soap/exchange", body).of("text/xml").signed().changedTo(new byte[3]).send();

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains(":Fault", "signature-refused");
  }

  @Test
  void refuses_a_body_that_was_changed_after_signing() throws Exception {
    byte[] another = "{\"resource\":\"3070150000/00004\"}".getBytes(StandardCharsets.UTF_8);

    refused(tax().post(GRANTS, WISH).signed().changedTo(another).send(), "Content-Digest");
  }

  @Test
  void refuses_a_body_that_the_signature_does_not_cover() throws Exception {
    refused(tax().post(GRANTS, WISH).covering("@method", "@target-uri").send(), "content-digest");
  }

  @Test
  void refuses_a_path_that_was_changed_after_signing() throws Exception {
    refused(tax().signed().redirectedTo(GRANTS).send(), "does not fit the request");
  }

  @Test
  void refuses_a_query_that_was_added_after_signing() throws Exception {
    refused(tax().signed().redirectedTo("/api/v1/me?x=1").send(), "does not fit the request");
  }

  @Test
  void refuses_what_was_signed_for_another_hub() throws Exception {
    refused(tax().forHubAt("https://trial.example").send(), "@target-uri");
  }

  @Test
  void refuses_an_old_signature_and_one_of_a_wrong_clock() throws Exception {
    Duration tooFar = Duration.ofMinutes(5).plusSeconds(5);

    refused(tax().at(Instant.now().minus(tooFar)).send(), "created");
    refused(tax().at(Instant.now().plus(tooFar)).send(), "created");
  }

  @Test
  void refuses_a_request_that_came_before() throws Exception {
    Signing.Sent once = tax().signed();

    assertThat(once.send().statusCode()).isEqualTo(200);
    refused(once.send(), "nonce");
  }

  @Test
  void refuses_a_key_that_it_does_not_know() throws Exception {
    refused(tax().naming("tax/1999").send(), "keyid");
  }

  @Test
  void refuses_a_department_that_names_anothers_key() throws Exception {
    refused(by(TestKeys.LAND).naming(TestKeys.TAX.id()).send(), "does not fit the request");
  }

  @Test
  void a_signature_does_not_speak_for_the_sender_of_another_department() throws Exception {
    HttpResponse<String> answer =
        tax().signed().with("Authorization", TestLogins.department("land", environment)).send();

    refused(answer, "not both");
  }

  @Test
  void refuses_a_signature_that_does_not_cover_the_method_or_the_address() throws Exception {
    refused(tax().covering("@target-uri").send(), "@method");
    refused(tax().covering("@method", "@path").send(), "@target-uri");
  }

  @Test
  void refuses_a_signature_without_a_nonce() throws Exception {
    refused(tax().without("nonce").send(), "nonce");
  }

  @Test
  void refuses_another_algorithm_than_the_keys() throws Exception {
    refused(tax().algorithm("hmac-sha256").send(), "alg must be ed25519");
  }

  @Test
  void refuses_two_signatures_of_which_one_could_be_checked_and_the_other_be_meant()
      throws Exception {
    refused(tax().signed().alsoSignedBy(by(TestKeys.LAND).signed()).send(), "one signature each");
  }

  @Test
  void a_signed_file_may_be_longer_than_any_message() throws Exception {
    HttpResponse<String> answer =
        tax().post("/api/v1/attachments", pdf(250_000)).of("application/pdf").send();

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void a_file_that_was_changed_after_signing_is_not_taken() throws Exception {
    HttpResponse<String> answer =
        tax()
            .post("/api/v1/attachments", pdf(250_000))
            .of("application/pdf")
            .signed()
            .changedTo(pdf(250_001))
            .send();

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("wrong-digest", "Content-Digest");
  }

  @Test
  void refuses_a_file_whose_digest_is_not_signed() throws Exception {
    refused(
        tax()
            .post("/api/v1/attachments", pdf(10))
            .of("application/pdf")
            .covering("@method", "@target-uri")
            .send(),
        "content-digest");
  }

  @Test
  void refuses_a_body_beyond_the_bound() throws Exception {
    HttpResponse<String> answer = tax().post(GRANTS, new byte[300_000]).send();

    assertThat(answer.statusCode()).isEqualTo(413);
  }

  private static byte[] pdf(int size) {
    return Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), size);
  }

  private Signing tax() {
    return by(TestKeys.TAX);
  }

  private Signing by(TestKeys key) {
    return new Signing(hub, key);
  }

  private static void refused(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Accept-Signature")).isPresent();
    assertThat(answer.body()).contains("signature-refused", what).containsPattern("\\p{IsHan}");
  }
}
