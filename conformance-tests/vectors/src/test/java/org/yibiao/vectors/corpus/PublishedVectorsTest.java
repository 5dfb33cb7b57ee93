package org.yibiao.vectors.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.batch.BatchValidator;
import org.yibiao.standard.v1.Finding;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.Judge;
import org.yibiao.vectors.PublishedVectors;
import org.yibiao.vectors.PublishedVectors.Entry;
import org.yibiao.vectors.mutation.Expected;

class PublishedVectorsTest {

  @Test
  void the_manifest_is_what_its_schema_says() {
    var schema =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(PublishedVectors.read("manifest.schema.json"));
    assertThat(schema.validate(PublishedVectors.read("manifest.json"))).isEmpty();
  }

  @Test
  void our_engine_gives_every_vector_its_verdict_and_finds_exactly_what_is_to_be_found() {
    List<String> others =
        PublishedVectors.all()
            .filter(entry -> !found(entry).equals(entry.findings()))
            .map(entry -> entry + " " + found(entry))
            .toList();
    assertThat(others).isEmpty();
  }

  @Test
  void the_streaming_validator_gives_batches_the_same_verdicts() {
    BatchValidator batches = new BatchValidator(Judge.ENGINE);
    List<String> others =
        PublishedVectors.all()
            .filter(entry -> entry.type() == DocumentType.BATCH)
            .filter(entry -> !streamed(batches, entry).equals(entry.findings()))
            .map(Entry::toString)
            .toList();
    assertThat(others).isEmpty();
  }

  @Test
  void the_archive_holds_what_the_manifest_names_and_the_explanation() throws IOException {
    Path archive = PublishedVectors.FOLDER.resolve("../../yibiao-vectors-1.2.zip");
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Set<String> names = zip.stream().map(each -> each.getName()).collect(Collectors.toSet());
      assertThat(names)
          .contains("vectors/1.2/manifest.json", "vectors/1.2/README.md")
          .containsAll(
              PublishedVectors.all().map(entry -> "vectors/1.2/" + entry.toString()).toList());
    }
  }

  @Test
  void every_constraint_that_can_be_broken_has_vectors_of_both_kinds_in_each_form() {
    var coverage = PublishedVectors.read("coverage.json");
    assertThat(coverage.path("percent").asDouble()).isEqualTo(100);
    assertThat(coverage.path("missing")).isEmpty();
    assertThat(coverage.path("excluded")).hasSizeLessThan(5);
    assertThat(coverage.path("constraints").asInt())
        .isEqualTo(PublishedVectors.read("constraints.json").path("constraints").size());
  }

  private static List<Expected> found(Entry entry) {
    return told(entry, Judge.OF_THE_STANDARD.validate(entry.type(), entry.face(), entry.content()));
  }

  private static List<Expected> streamed(BatchValidator batches, Entry entry) {
    List<Finding> found = new ArrayList<>();
    try (InputStream in = Files.newInputStream(entry.file())) {
      if (entry.face() == Face.XML) {
        batches.validateXml(in, found::add);
      } else {
        batches.validateJson(in, found::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told(entry, found);
  }

  /** Of what was found that about which the vector says something. */
  private static List<Expected> told(Entry entry, List<Finding> found) {
    boolean isAboutStructureOnly = entry.isValid() && entry.layer().equals("structure");
    return found.stream()
        .map(Expected::of)
        .filter(finding -> !isAboutStructureOnly || finding.rule().startsWith("S-"))
        .sorted()
        .toList();
  }
}
