package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;

/** Wrong input gets a problem that names the field, the rule and the remedy, in two languages. */
@ExtendWith(SharedInstallation.class)
class WrongInputIT {

  private static final String SUBMISSIONS = "/api/v1/submissions";

  private final Hub hub;

  WrongInputIT(Installation installation) {
    this.hub = new Hub(installation);
  }

  @Test
  void a_wrong_check_character_is_named_with_its_field() {
    Finding finding =
        only(refused(422, Forms.json().replace("91320211MA1WXK3T9B", "91320211MA1WXK3T9C")));
    assertThat(finding.getPointer())
        .isEqualTo("/form/businessStart/company/shareholder/2/legalEntity/creditCode");
    assertThat(finding.getMessage().getZh()).isNotBlank();
    assertThat(finding.getMessage().getEn()).isNotBlank();
    assertThat(finding.getRemedy().getZh()).isNotBlank();
    assertThat(finding.getRemedy().getEn()).isNotBlank();
  }

  @Test
  void a_missing_field_is_named() {
    Finding finding =
        only(
            refused(
                422, Forms.json().replaceFirst("\"industryCode\"\\s*:\\s*\"[^\"]*\"\\s*,", "")));
    assertThat(finding.getPointer()).isEqualTo("/form/businessStart/company/industryCode");
    assertThat(finding.getField().getZh()).isEqualTo("行业代码");
  }

  @Test
  void broken_json_is_refused_as_unreadable() {
    refused(400, Forms.json().substring(0, 500));
  }

  @Test
  void an_external_entity_is_not_read() {
    String hostile =
        "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + Forms.xml().replaceFirst("<\\?xml[^>]*\\?>", "").replace("代为办理", "&e;");
    HttpResponse<String> answer = hub.post(SUBMISSIONS, "application/xml", hostile);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("root:");
  }

  @Test
  void json_nested_too_deeply_is_refused() {
    refused(400, "[".repeat(10_000) + "]".repeat(10_000));
  }

  @Test
  void a_body_beyond_the_bound_is_refused() {
    refused(413, " ".repeat(3 * 1024 * 1024));
  }

  @Test
  void another_content_type_is_refused() {
    HttpResponse<String> answer = hub.post(SUBMISSIONS, "text/plain", "hello");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void a_message_id_used_for_other_content_is_refused() {
    String form = Forms.json();
    hub.handIn(form);
    refused(409, form.replaceFirst("\"employees\"\\s*:\\s*12", "\"employees\": 13"));
  }

  @Test
  void a_matter_without_a_plan_is_refused() {
    refused(422, Forms.json().replace("322031001000", "999999999999"));
  }

  @Test
  void soap_answers_a_wrong_submission_with_a_typed_fault() {
    String body =
        Forms.xml()
            .replaceFirst("<\\?xml[^>]*\\?>", "")
            .replace("<type>1130</type>", "<type>0000</type>");
    HttpResponse<String> answer =
        hub.post(
            "/soap/submissions",
            "text/xml; charset=UTF-8",
            "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
                + body
                + "</e:Body></e:Envelope>");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("Fault", "problem", "/form/businessStart/company/type", "<zh>", "<en>");
  }

  @Test
  void an_unknown_case_is_not_found() {
    HttpResponse<String> answer = hub.retry("320211-20200101-00000001", "none");
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  private Problem refused(int status, String json) {
    HttpResponse<String> answer = hub.post(SUBMISSIONS, "application/json", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return CanonicalJson.read(answer.body().getBytes(StandardCharsets.UTF_8), Problem.class);
  }

  private static Finding only(Problem problem) {
    assertThat(problem.getFinding()).hasSize(1);
    return problem.getFinding().get(0);
  }
}
