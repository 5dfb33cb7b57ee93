package org.yibiao.hub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;

@AtTheHub
class SoapDoorTest {

  private static final String SOAP = "/soap/submissions";

  @Autowired private Environment environment;

  private final String id = Samples.newMessageId();
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void gives_a_receipt_for_a_submission() {
    HttpResponse<byte[]> answer = call(submission());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(text(answer)).contains("receipt", id, "<caseNumber>");
  }

  @Test
  void takes_what_the_other_doors_take_for_the_same_case() {
    String first = caseNumber(text(call(submission())));

    HttpResponse<byte[]> again =
        web.post(
            "/api/v1/submissions",
            Samples.document(id, Syntax.JSON),
            "Content-Type",
            "application/json");

    assertThat(text(again)).contains(first);
  }

  @Test
  void answers_a_wrong_submission_with_a_fault_that_names_the_field() {
    String answer =
        text(fault(envelope(submission().replace("<type>1130</type>", "<type>0000</type>"))));

    assertThat(answer)
        .contains(
            "soap:Client", "<detail", "problem", "S-CODE", "/form/businessStart/company/type");
    assertThat(answer).contains("<zh>", "<en>").doesNotContain("<line>");
  }

  @Test
  void takes_the_encoding_that_the_document_declares_where_content_type_names_none() {
    byte[] gbk =
        ("<?xml version='1.0' encoding='GBK'?>" + envelope(submission()))
            .getBytes(Charset.forName("GBK"));

    HttpResponse<byte[]> answer = web.post(SOAP, gbk, "Content-Type", "text/xml");

    assertThat(text(answer)).contains("receipt", id);
  }

  @Test
  void says_what_is_wrong_with_bytes_that_are_not_of_the_encoding() {
    byte[] gbk = envelope(submission()).getBytes(Charset.forName("GBK"));

    HttpResponse<byte[]> answer = web.post(SOAP, gbk, "Content-Type", "text/xml; charset=UTF-8");

    assertThat(text(answer))
        .contains("<faultstring>不是可读的 SOAP 报文 · Not a readable SOAP message<")
        .contains("字符编码", "encoding", "UTF-8");
  }

  @Test
  void answers_an_encoding_that_there_is_not_with_a_problem() {
    HttpResponse<byte[]> answer =
        web.post(
            SOAP,
            envelope(submission()).getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "text/xml; charset=nonsense");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(text(answer)).contains("urn:yibiao:problem:unsupported-media-type", "nonsense");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "",
        "<a/>",
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body/></e:Envelope>",
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><x/></e:Body>"
            + "</e:Envelope>",
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
      })
  void answers_what_is_no_submission_with_a_typed_fault(String body) {
    assertThat(text(fault(body))).contains("urn:yibiao:problem:", "<detail", "Client");
  }

  @Test
  void refuses_a_second_submission_in_one_body_instead_of_passing_over_it() {
    String second = submission().replace(id, UUID.randomUUID().toString());

    assertThat(text(fault(envelope(submission() + second))))
        .contains("urn:yibiao:problem:not-soap", "takes one submission", "<detail")
        .doesNotContain("<caseNumber>");
  }

  @Test
  void refuses_a_document_type_and_reads_no_file() {
    String hostile =
        "<!DOCTYPE e [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
            + envelope(submission().replace("<name>", "<name>&secret;"));

    assertThat(text(fault(hostile))).contains("<detail").doesNotContain("root:");
  }

  @Test
  void refuses_nesting_without_end() {
    assertThat(text(fault(envelope("<a>".repeat(30_000))))).contains("<detail", "Client", "Depth");
  }

  @Test
  void answers_a_long_body_with_a_fault_that_says_so() {
    assertThat(text(fault(envelope(" ".repeat(210_000) + submission()))))
        .contains("urn:yibiao:problem:too-large", "200000");
  }

  @Test
  void answers_a_body_that_turns_out_long_with_a_fault_that_says_so() {
    byte[] body = envelope(" ".repeat(210_000) + submission()).getBytes(StandardCharsets.UTF_8);
    HttpResponse<byte[]> answer =
        web.send(
            "POST",
            SOAP,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
            "Content-Type",
            "text/xml; charset=UTF-8");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(text(answer)).contains("urn:yibiao:problem:too-large");
  }

  private HttpResponse<byte[]> fault(String envelope) {
    HttpResponse<byte[]> answer = post(envelope);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(text(answer)).contains("Fault");
    return answer;
  }

  private HttpResponse<byte[]> call(String body) {
    return post(envelope(body));
  }

  private HttpResponse<byte[]> post(String envelope) {
    return web.post(
        SOAP,
        envelope.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "text/xml; charset=UTF-8",
        "SOAPAction",
        "\"\"");
  }

  private String submission() {
    String xml = new String(Samples.document(id, Syntax.XML), StandardCharsets.UTF_8);
    return xml.replaceFirst("<\\?xml[^>]*\\?>", "");
  }

  private static String envelope(String body) {
    return "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
        + body
        + "</e:Body></e:Envelope>";
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String caseNumber(String receipt) {
    return receipt.replaceAll("(?s).*<caseNumber>([^<]*)<.*", "$1");
  }
}
