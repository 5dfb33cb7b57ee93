package org.yibiao.vectors.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;
import picocli.CommandLine;

class MutateCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void ends_with_0_where_all_mutants_are_found_and_counts_them_in_both_languages()
      throws IOException {
    Path xml = Files.write(folder.resolve("a.xml"), sample("receipt-minimal").xml());
    Path json = Files.write(folder.resolve("b.json"), sample("receipt-minimal").json());
    Path report = folder.resolve("report.json");

    int code = run(xml.toString(), json.toString(), "--json", report.toString());

    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("receipt XML", "receipt JSON", "必填项", "a required field is left out");
    assertThat(CanonicalJson.tree(Files.readAllBytes(report)).path("documents")).hasSize(2);
  }

  @Test
  void ends_with_2_for_what_is_no_valid_document() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");
    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("不是标准的有效文书");
    assertThat(run(folder.resolve("nothing.xml").toString())).isEqualTo(2);
  }

  private int run(String... arguments) {
    return new CommandLine(new MutateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static Sample sample(String name) {
    return PublishedSamples.all(Comparator.naturalOrder()).stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
