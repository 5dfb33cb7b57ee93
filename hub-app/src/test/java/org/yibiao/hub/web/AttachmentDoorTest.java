package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.routes.attachments.Sha256;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Attachment;
import org.yibiao.standard.v1.Mandate;
import org.yibiao.standard.v1.MandateScope;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.validation.StandardValidator;

/** Files that are brought to a running hub, and fetched from it. */
@AtTheHub
class AttachmentDoorTest {

  private static final String PLACE = "/api/v1/attachments";
  private static final String PDF = "application/pdf";

  @Autowired private Environment environment;
  @Autowired private StandardValidator validator;
  @Autowired private JdbcClient database;

  private Web anybody;
  private Web citizen;
  private byte[] file;

  @BeforeEach
  void connect() {
    anybody = new Web(environment);
    citizen = anybody.as(TestLogins.person("citizen"));
    file = pdf(100);
  }

  @Test
  void a_file_is_answered_with_the_standards_attachment() {
    HttpResponse<byte[]> answer = bring(citizen, file);

    assertThat(answer.statusCode()).isEqualTo(201);
    Attachment attachment = Syntax.JSON.read(answer.body(), Attachment.class);
    assertThat(attachment.getMediaType()).isEqualTo(PDF);
    assertThat(attachment.getSize()).isEqualTo(100);
    assertThat(attachment.getSha256()).isEqualTo(digest(file).hex());
    assertThat(attachment.getReference()).isEqualTo(digest(file).reference());
    assertThat(answer.headers().firstValue("Location")).contains(PLACE + "/" + digest(file).hex());
  }

  @Test
  void the_answer_is_in_xml_if_the_sender_accepts_that() {
    HttpResponse<byte[]> answer =
        citizen.post(PLACE, file, "Content-Type", PDF, "Accept", "application/xml");

    assertThat(header(answer, "Content-Type")).startsWith("application/xml");
    assertThat(text(answer))
        .contains("<attachment xmlns=\"urn:yibiao:standard:v1\">")
        .contains("<reference>" + digest(file).reference() + "</reference>");
  }

  @Test
  void a_file_may_be_longer_than_any_message() {
    byte[] longer = pdf(280_000);

    assertThat(bring(citizen, longer).statusCode()).isEqualTo(201);
    assertThat(citizen.get(placeOf(longer)).body()).isEqualTo(longer);
  }

  @Test
  void whoever_brought_it_is_given_it_back_with_its_digest() {
    bring(citizen, file);

    HttpResponse<byte[]> answer = citizen.get(placeOf(file));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(file);
    assertThat(header(answer, "Content-Digest")).isEqualTo(digest(file).contentDigest());
    assertThat(header(answer, "Content-Type")).isEqualTo(PDF);
    assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void its_head_says_how_long_it_is() {
    bring(citizen, file);

    HttpResponse<byte[]> answer = citizen.send("HEAD", placeOf(file), BodyPublishers.noBody());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Length")).isEqualTo("100");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void only_departments_with_a_step_in_its_case_are_given_it() {
    bring(citizen, file);
    Web land = anybody.as(TestLogins.department("land", environment));
    Web tax = anybody.as(TestLogins.department("tax", environment));
    assertThat(land.get(placeOf(file)).statusCode()).isEqualTo(403);

    HttpResponse<byte[]> receipt = submitWith(digest(file), 100);

    assertThat(receipt.statusCode()).as(text(receipt)).isEqualTo(202);
    assertThat(land.get(placeOf(file)).body()).isEqualTo(file);
    assertThat(tax.get(placeOf(file)).statusCode()).isEqualTo(403);
  }

  @Test
  void nobody_else_can_tell_whether_it_is_there() {
    bring(citizen, file);
    byte[] unknown = pdf(90);

    for (String person : List.of("supervisor", "administrator", "monitor", "tax-operator")) {
      Web other = anybody.as(TestLogins.person(person));
      assertThat(other.get(placeOf(file)).statusCode()).as(person).isEqualTo(403);
      assertThat(other.get(placeOf(unknown)).statusCode()).as(person).isEqualTo(403);
    }
    assertThat(anybody.get(placeOf(file)).statusCode()).isEqualTo(401);
  }

  @Test
  void who_does_not_log_in_brings_nothing() {
    assertThat(bring(anybody, file).statusCode()).isEqualTo(401);
    assertThat(bring(anybody.as(TestLogins.person("monitor")), file).statusCode()).isEqualTo(403);
  }

  @Test
  void a_submission_that_refers_to_what_nobody_brought_is_refused() {
    HttpResponse<byte[]> answer = submitWith(digest(file), 100);

    assertThat(problem(answer, 422).getFinding().get(0).getRule()).isEqualTo("R-ATTACHMENT-KEPT");
  }

  @Test
  void one_that_is_announced_as_too_large_is_refused_with_the_bound() {
    Problem problem = problem(bring(citizen, pdf(307_201)), 413);

    assertThat(problem.getDetail()).contains("307200", "yibiao.attachments.max-size");
  }

  @Test
  void one_that_turns_out_too_large_is_refused_with_the_bound() throws IOException {
    HttpResponse<byte[]> answer =
        citizen.send(
            "POST",
            PLACE,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(400_000))),
            "Content-Type",
            PDF);

    assertThat(problem(answer, 413).getDetail()).contains("307200");
    assertThat(incoming()).isEmpty();
  }

  @Test
  void one_with_the_declared_digest_is_taken_and_with_another_refused() {
    String right = digest(file).contentDigest();
    String wrong = digest(pdf(5)).contentDigest();

    assertThat(bring(citizen, file, "Content-Digest", right).statusCode()).isEqualTo(201);
    assertThat(problem(bring(citizen, file, "Content-Digest", wrong), 422).getDetail())
        .contains("Content-Digest", right, wrong);
  }

  @Test
  void a_digest_that_cannot_be_checked_is_refused() {
    for (String unreadable : List.of("sha-256=abc", "sha-512=:YWJj:", "sha-256=:YWJj:", "::")) {
      assertThat(problem(bring(citizen, file, "Content-Digest", unreadable), 400).getDetail())
          .contains("Content-Digest", "RFC 9530");
    }
  }

  @Test
  void one_of_an_unknown_kind_or_of_another_than_declared_is_refused() {
    HttpResponse<byte[]> unknown = citizen.post(PLACE, file, "Content-Type", "text/html");
    HttpResponse<byte[]> other = citizen.post(PLACE, file, "Content-Type", "image/png");
    HttpResponse<byte[]> unsaid = citizen.post(PLACE, file);

    assertThat(problem(unknown, 415).getDetail()).contains("text/html", PDF);
    assertThat(problem(other, 415).getFinding().get(0).getRule()).isEqualTo("R-ATTACHMENT-CONTENT");
    assertThat(problem(unsaid, 415).getDetail()).contains("Content-Type");
  }

  @Test
  void no_path_leads_out_of_the_store() {
    for (String path :
        List.of(
            "/..%2f..%2fsecrets.properties",
            "/..%2F" + digest(file).hex(),
            "/%2e%2e/%2e%2e/secrets.properties",
            "/" + digest(file).hex().toUpperCase(Locale.ROOT),
            "/" + digest(file).hex() + "%00",
            "/kept")) {
      assertThat(citizen.get(PLACE + path).statusCode()).as(path).isBetween(400, 404);
    }
  }

  @Test
  void nothing_is_left_of_one_that_breaks_off() throws IOException {
    URI hub = URI.create(anybody.base());
    try (Socket socket = new Socket(hub.getHost(), hub.getPort())) {
      String head =
          "POST %s HTTP/1.1\r\nHost: hub\r\nContent-Type: %s\r\nContent-Length: 200000\r\nAuthorization: %s\r\n\r\n"
              .formatted(PLACE, PDF, TestLogins.person("citizen"));
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(pdf(150_000));
      socket.getOutputStream().flush();
      await().until(() -> !incoming().isEmpty());
    }

    await().until(() -> incoming().isEmpty());
  }

  @Test
  void one_that_was_damaged_where_it_lies_is_not_given_out_as_whole() throws IOException {
    byte[] large = pdf(250_000);
    bring(citizen, large);
    bring(citizen, file);
    Files.write(fileOf(large), pdf(250_000));
    Files.write(fileOf(file), pdf(100));

    HttpResponse<byte[]> small = citizen.get(placeOf(file));

    assertThat(problem(small, 500).getType()).contains("internal");
    assertThat(small.headers().firstValue("Content-Digest")).isEmpty();
    assertThatThrownBy(() -> citizen.get(placeOf(large))).hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void who_brought_it_and_who_read_it_is_in_the_audit_trail() {
    bring(citizen, file);
    citizen.get(placeOf(file));

    assertThat(entries("attachment", digest(file).reference())).isEqualTo(1);
    assertThat(entriesLike("attachment-read", digest(file).hex().substring(0, 6))).isPositive();
  }

  private HttpResponse<byte[]> bring(Web by, byte[] content, String... more) {
    String[] headers =
        Stream.concat(Stream.of("Content-Type", PDF), Stream.of(more)).toArray(String[]::new);
    return by.post(PLACE, content, headers);
  }

  private HttpResponse<byte[]> submitWith(Sha256 digest, int size) {
    Submission submission = Samples.submission(Samples.newMessageId(), Samples.ONE_TRY);
    Attachment attachment = new Attachment();
    attachment.setMediaType(PDF);
    attachment.setSize(size);
    attachment.setSha256(digest.hex());
    attachment.setReference(digest.reference());
    Mandate mandate = new Mandate();
    mandate.setScope(MandateScope.SUBMIT);
    mandate.setValidFrom(LocalDate.of(2026, 1, 1));
    mandate.setDocument(attachment);
    submission.getAgent().setMandate(mandate);
    return anybody.post(
        "/api/v1/submissions",
        Syntax.JSON.write(submission),
        "Content-Type",
        Syntax.JSON.mediaType());
  }

  private Problem problem(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    assertThat(validator.validateJson(DocumentType.PROBLEM, answer.body())).isEmpty();
    return Syntax.JSON.read(answer.body(), Problem.class);
  }

  private long entries(String action, String object) {
    return database
        .sql("select count(*) from audit_entry where action = ? and actor = ? and object = ?")
        .params(action, "citizen", object)
        .query(Long.class)
        .single();
  }

  /** Eighteen digits in a row are masked, as an identity number would be. */
  private long entriesLike(String action, String beginning) {
    return database
        .sql("select count(*) from audit_entry where action = ? and actor = ? and object like ?")
        .params(action, "citizen", PLACE + "/" + beginning + "%")
        .query(Long.class)
        .single();
  }

  private List<Path> incoming() throws IOException {
    Path folder = folder().resolve("incoming");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private Path fileOf(byte[] content) {
    String hex = digest(content).hex();
    return folder()
        .resolve("kept")
        .resolve(hex.substring(0, 2))
        .resolve(hex.substring(2, 4))
        .resolve(hex);
  }

  private Path folder() {
    return Path.of(environment.getRequiredProperty("yibiao.attachments.folder"));
  }

  private static String placeOf(byte[] content) {
    return PLACE + "/" + digest(content).hex();
  }

  private static Sha256 digest(byte[] content) {
    try {
      return Sha256.of(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file of so many bytes that nobody has brought. */
  private static byte[] pdf(int size) {
    byte[] content = new byte[size];
    byte[] start = ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, content, 0, Math.min(start.length, size));
    return content;
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
