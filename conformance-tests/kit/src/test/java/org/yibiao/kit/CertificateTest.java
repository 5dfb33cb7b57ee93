package org.yibiao.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.kit.certificate.SigningKey;

/** A run from the command line, and what its certificate is worth afterwards. */
class CertificateTest {

  @TempDir private static Path made;
  @TempDir private Path folder;

  private static String told;
  private static int exit;

  @BeforeAll
  static void run() {
    StringWriter out = new StringWriter();
    exit =
        ConformanceKit.run(
            new PrintWriter(out, true),
            "conformance",
            "run",
            "--department",
            "finance",
            "--out",
            made.toString());
    told = out.toString();
  }

  @Test
  void a_full_pass_ends_with_a_certificate() {
    assertThat(exit).as(told).isZero();
    assertThat(made.resolve("certificate.json")).content().contains("\"finance\"", "\"jws\"");
    assertThat(made.resolve("junit.xml")).content().contains("failures=\"0\"");
  }

  @Test
  void it_covers_the_report_for_people_and_the_one_for_programs() {
    assertThat(verify("certificate.json", "report.json")).isZero();
    assertThat(verify("certificate.json", "report.html")).isZero();
  }

  @Test
  void a_report_that_was_changed_is_not_covered() throws Exception {
    copy("certificate.json", "certificate.json", "", "");
    copy("report.json", "report.json", "finance", "Finance");

    assertThat(verify("certificate.json", "report.json")).isEqualTo(1);
  }

  @Test
  void a_certificate_whose_words_were_changed_is_refused() throws Exception {
    copy("certificate.json", "certificate.json", "\"code\" : \"finance\"", "\"code\" : \"tax\"");

    assertThat(verify("certificate.json")).isEqualTo(1);
  }

  @Test
  void a_certificate_whose_signed_content_was_changed_is_refused() throws Exception {
    String text = Files.readString(made.resolve("certificate.json"));
    String payload = text.replaceAll("(?s).*\"jws\" : \"[^.]+\\.([^.]+)\\..*", "$1");
    String changed = payload.replaceFirst("^eyJ0", "eyJ1");
    copy("certificate.json", "certificate.json", payload, changed);

    assertThat(verify("certificate.json")).isNotZero();
  }

  @Test
  void a_certificate_of_another_signer_is_refused() throws Exception {
    copy("certificate.json", "certificate.json", "", "");
    Path other = folder.resolve("other.jwk");
    SigningKey.madeOnce(other);

    assertThat(run("conformance", "verify", at("certificate.json"), "--signer", other.toString()))
        .isEqualTo(1);
    assertThat(
            run(
                "conformance",
                "verify",
                at("certificate.json"),
                "--signer",
                made.resolve("signing-key.jwk").toString()))
        .isZero();
  }

  private int verify(String certificate, String... reports) {
    String[] arguments = new String[3 + reports.length * 2];
    arguments[0] = "conformance";
    arguments[1] = "verify";
    arguments[2] = at(certificate);
    for (int i = 0; i < reports.length; i++) {
      arguments[3 + 2 * i] = "--report";
      arguments[4 + 2 * i] = at(reports[i]);
    }
    return run(arguments);
  }

  /** A file as this test has changed it, or else as the run made it. */
  private String at(String name) {
    Path own = folder.resolve(name);
    return (Files.exists(own) ? own : made.resolve(name)).toString();
  }

  private void copy(String from, String to, String old, String changed) throws Exception {
    String text = Files.readString(made.resolve(from));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(to), text.replace(old, changed));
  }

  private static int run(String... arguments) {
    return ConformanceKit.run(new PrintWriter(new StringWriter()), arguments);
  }
}
