package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gitb.core.AnyContent;
import com.gitb.core.ValueEmbeddingEnumeration;
import com.gitb.tr.BAR;
import com.gitb.tr.TAR;
import com.gitb.tr.TestResultType;
import com.gitb.vs.ValidateRequest;
import com.gitb.vs.ValidationService;
import com.gitb.vs.Void;
import jakarta.xml.ws.WebServiceException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

@AtTheHub
class ValidationDoorTest {

  private static final String PLACE = "/api/v1/validation";

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void says_of_a_right_document_that_it_is_valid() {
    JsonNode verdict = CanonicalJson.tree(web.post(PLACE, right()).body());

    assertThat(verdict.path("valid").asBoolean()).isTrue();
    assertThat(verdict.at("/document/0/type").asString()).isEqualTo("submission");
  }

  @Test
  void says_of_a_wrong_document_what_is_wrong_and_what_to_do() {
    HttpResponse<byte[]> response = web.post(PLACE, wrong());

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode finding = CanonicalJson.tree(response.body()).at("/document/0/finding/0");
    assertThat(finding.path("rule").asString()).isEqualTo("C-UNKNOWN");
    assertThat(finding.path("line").asInt()).isPositive();
    assertThat(finding.path("value").asString()).isEqualTo("I9999");
    assertThat(finding.at("/remedy/en").asString()).isNotBlank();
  }

  @Test
  void writes_the_report_that_the_caller_accepts() {
    HttpResponse<byte[]> response = web.post(PLACE, wrong(), "Accept", "application/sarif+json");

    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/sarif+json"));
    assertThat(CanonicalJson.tree(response.body()).path("version").asString()).isEqualTo("2.1.0");
  }

  @Test
  void names_what_is_right_for_a_kind_that_it_does_not_know() {
    HttpResponse<byte[]> response = web.post(PLACE + "?type=letter", right());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("letter", "submission", "batch");
  }

  @Test
  void serves_the_test_bed_with_the_same_verdict() {
    ValidateRequest request = new ValidateRequest();
    request.getInput().add(input("document", wrong(), ValueEmbeddingEnumeration.BASE_64));

    TAR report = service().validate(request).getReport();

    assertThat(report.getResult()).isEqualTo(TestResultType.FAILURE);
    assertThat(report.getReports().getInfoOrWarningOrError())
        .map(each -> ((BAR) each.getValue()).getAssertionID())
        .containsExactly("C-UNKNOWN");
  }

  @Test
  void tells_the_test_bed_what_it_takes() {
    assertThat(service().getModuleDefinition(new Void()).getModule().getInputs().getParam())
        .extracting("name")
        .containsExactly("document", "type", "standard");
  }

  @Test
  void refuses_a_call_of_the_test_bed_without_a_document() {
    assertThatThrownBy(() -> service().validate(new ValidateRequest()))
        .isInstanceOf(WebServiceException.class)
        .hasMessageContaining("A parameter has a wrong value");
  }

  private ValidationService service() {
    JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
    factory.setServiceClass(ValidationService.class);
    factory.setAddress(web.base() + "/soap/validation");
    return (ValidationService) factory.create();
  }

  private static AnyContent input(String name, byte[] value, ValueEmbeddingEnumeration method) {
    AnyContent input = new AnyContent();
    input.setName(name);
    input.setEmbeddingMethod(method);
    input.setValue(Base64.getEncoder().encodeToString(value));
    return input;
  }

  private static byte[] right() {
    return Samples.document(Samples.newMessageId(), Syntax.XML);
  }

  private static byte[] wrong() {
    return new String(right(), StandardCharsets.UTF_8)
        .replace(">I6513<", ">I9999<")
        .getBytes(StandardCharsets.UTF_8);
  }
}
