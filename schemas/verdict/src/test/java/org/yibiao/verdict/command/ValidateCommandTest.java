package org.yibiao.verdict.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.verdict.Samples;
import org.yibiao.verdict.Submitted;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

  private static final Submitted RIGHT = Samples.of("submission-business-start.xml");
  private static final Submitted WRONG =
      Samples.with("submission-business-start.xml", ">I6513<", ">I9999<");

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void ends_with_0_if_all_are_valid() throws IOException {
    assertThat(validate(file("right.xml", RIGHT))).isZero();
  }

  @Test
  void ends_with_1_if_one_is_invalid() throws IOException {
    file("right.xml", RIGHT);
    file("wrong.xml", WRONG);

    assertThat(validate(folder)).isEqualTo(1);
    assertThat(report().at("/totals/invalid").asInt()).isEqualTo(1);
    assertThat(report().at("/totals/documents").asInt()).isEqualTo(2);
  }

  @Test
  void ends_with_2_if_a_file_is_not_there() {
    assertThat(validate(folder.resolve("nowhere.xml"))).isEqualTo(2);
    assertThat(report().at("/unchecked/0/name").asString()).endsWith("nowhere.xml");
  }

  @Test
  void looks_into_archives() throws IOException {
    Path archive = folder.resolve("several.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Submitted document : new Submitted[] {RIGHT, WRONG}) {
        zip.putNextEntry(new ZipEntry(document == RIGHT ? "a/right.xml" : "a/wrong.xml"));
        zip.write(document.content());
      }
    }

    assertThat(validate(archive)).isEqualTo(1);
    assertThat(report().at("/document/1/name").asString()).endsWith("several.zip!/a/wrong.xml");
  }

  @Test
  void checks_a_batch_while_it_is_read_if_it_is_too_long_to_be_read_whole() throws IOException {
    Path batch = folder.resolve("long.xml");
    String text = new String(Samples.of("batch-minimal.xml").content(), StandardCharsets.UTF_8);
    int end = text.indexOf("<trailer>");
    try (OutputStream out = Files.newOutputStream(batch)) {
      out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
      out.write(" ".repeat(Found.LONGEST).getBytes(StandardCharsets.UTF_8));
      out.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(validate(batch)).isZero();
    assertThat(report().at("/document/0/type").asString()).isEqualTo("batch");
  }

  @Test
  void does_not_check_anything_else_of_that_length() throws IOException {
    Path file = folder.resolve("long.json");
    Files.write(file, ("{\"caseNumber\": \"" + "x".repeat(Found.LONGEST)).getBytes());

    assertThat(validate(file)).isEqualTo(2);
  }

  @Test
  void judges_as_the_kind_that_is_named() throws IOException {
    assertThat(validate(file("right.xml", RIGHT), "--type", "case")).isEqualTo(1);
    assertThat(report().at("/document/0/finding/0/rule").asString()).isEqualTo("S-ROOT");
  }

  @Test
  void names_the_reports_that_there_are() throws IOException {
    assertThat(
            new CommandLine(new ValidateCommand())
                .setErr(new PrintWriter(said))
                .execute(file("right.xml", RIGHT).toString(), "--report", "pdf"))
        .isEqualTo(2);
    assertThat(said.toString()).contains("pdf", "sarif", "html");
  }

  private int validate(Path path, String... options) {
    CommandLine command = new CommandLine(new ValidateCommand()).setErr(new PrintWriter(said));
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 2, options.length);
    all[0] = path.toString();
    all[1] = "--report=json=" + folder.resolve("report");
    return command.execute(all);
  }

  private JsonNode report() {
    try {
      return CanonicalJson.tree(Files.readAllBytes(folder.resolve("report")));
    } catch (IOException e) {
      throw new IllegalStateException("There is no report", e);
    }
  }

  private Path file(String name, Submitted document) throws IOException {
    return Files.write(folder.resolve(name), document.content());
  }
}
