package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;

/** A case is for its applicant, for whoever supervises, and each part for its department. */
@AtTheHub
class WhoSeesACaseTest {

  @Autowired private Environment environment;
  @Autowired private CaseKeys keys;
  private Web web;
  private String number;
  private String path;

  @BeforeEach
  void handIn() {
    web = new Web(environment);
    number = submit(Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START));
    path = "/api/v1/cases/" + number;
  }

  @Test
  void its_number_alone_opens_nothing() {
    assertThat(web.get(path).statusCode()).isEqualTo(401);
    assertThat(web.get(path + "/events").statusCode()).isEqualTo(401);
    assertThat(web.get(path + "?key=").statusCode()).isEqualTo(401);
  }

  @Test
  void the_key_of_its_receipt_opens_it_and_no_other() {
    String other = submit(Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START));

    assertThat(web.get(keys.resource(number)).statusCode()).isEqualTo(200);
    assertThat(web.get(path + "?key=" + keys.of(other)).statusCode()).isEqualTo(401);
  }

  @Test
  void a_department_sees_its_own_parts_only() {
    Case seen = caseAs(TestLogins.department("tax", environment));

    assertThat(seen.getPart())
        .isNotEmpty()
        .allMatch(part -> part.getDepartment().getCode().equals("tax"));
  }

  @Test
  void a_departments_operator_sees_what_the_department_sees() {
    assertThat(caseAs(TestLogins.person("tax-operator")).getPart())
        .isNotEmpty()
        .allMatch(part -> part.getDepartment().getCode().equals("tax"));
  }

  @Test
  void a_department_without_a_part_sees_nothing() {
    Submission oneStep = Samples.submission(Samples.newMessageId(), Samples.ONE_TRY);
    String lands = submit(oneStep);

    assertThat(as(TestLogins.department("tax", environment), lands).statusCode()).isEqualTo(403);
    assertThat(as(TestLogins.department("land", environment), lands).statusCode()).isEqualTo(200);
  }

  @Test
  void no_department_repeats_a_step_of_another() {
    HttpResponse<byte[]> answer =
        web.as(TestLogins.department("tax", environment))
            .post(path + "/steps/company-registration/retry", new byte[0]);

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void a_citizen_who_is_logged_in_sees_the_cases_of_their_own() {
    Submission anothers = Samples.submission(Samples.newMessageId(), Samples.BUSINESS_START);
    anothers
        .getApplicant()
        .getNaturalPerson()
        .getIdentityDocument()
        .setNumber("320205199302145829");
    anothers.getApplicant().getNaturalPerson().setSex(null);
    anothers.getApplicant().getNaturalPerson().setBirthDate(null);

    assertThat(caseAs(TestLogins.person("citizen")).getPart()).hasSizeGreaterThan(3);
    assertThat(as(TestLogins.person("citizen"), submit(anothers)).statusCode()).isEqualTo(403);
  }

  @Test
  void a_supervisor_sees_all_of_it_and_a_monitor_nothing() {
    assertThat(caseAs(TestLogins.person("supervisor")).getPart()).hasSizeGreaterThan(3);
    assertThat(as(TestLogins.person("monitor"), number).statusCode()).isEqualTo(403);
  }

  @Test
  void a_number_that_is_sql_finds_nothing() {
    assertThat(as(TestLogins.person("supervisor"), "x'%20or%20'1'='1").statusCode()).isEqualTo(404);
  }

  private Case caseAs(String login) {
    return Syntax.JSON.read(as(login, number).body(), Case.class);
  }

  private HttpResponse<byte[]> as(String login, String caseNumber) {
    return web.as(login).get("/api/v1/cases/" + caseNumber, "Accept", "application/json");
  }

  private String submit(Submission submission) {
    HttpResponse<byte[]> answer =
        web.post(
            "/api/v1/submissions",
            Syntax.JSON.write(submission),
            "Content-Type",
            "application/json");
    assertThat(answer.statusCode()).isEqualTo(202);
    return Syntax.JSON.read(answer.body(), Receipt.class).getCaseNumber();
  }
}
