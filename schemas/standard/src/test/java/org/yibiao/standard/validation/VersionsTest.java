package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One hub, several minor versions: each document is right by the version that it names. */
class VersionsTest {

  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void takes_what_version_1_1_adds_from_a_document_of_version_1_1() {
    assertThat(withTrace("1.1")).isEmpty();
  }

  @Test
  void refuses_what_version_1_1_adds_in_a_document_of_version_1_0() {
    List<Finding> findings = withTrace("1.0");

    assertThat(findings).extracting(Finding::getRule).containsExactly("S-UNKNOWN");
    assertThat(findings).extracting(Finding::getPointer).containsExactly("/envelope/traceParent");
    assertThat(findings.get(0).getRemedy().getEn()).doesNotContain("traceParent");
  }

  @Test
  void judges_by_the_envelope_and_not_by_what_a_comment_says_before_it() {
    String comment = "<!-- <schemaVersion>%s</schemaVersion> -->";

    assertThat(afterComment(comment.formatted("1.0"), "1.1")).isEmpty();
    assertThat(afterComment(comment.formatted("1.1"), "1.0"))
        .extracting(Finding::getRule)
        .containsExactly("S-UNKNOWN");
  }

  @Test
  void judges_by_a_version_that_stands_behind_a_long_comment() {
    String comment = "<!--" + "x".repeat(20_000) + "-->";

    assertThat(afterComment(comment, "1.1")).isEmpty();
    assertThat(afterComment(comment, "1.0"))
        .extracting(Finding::getRule)
        .containsExactly("S-UNKNOWN");
  }

  @Test
  void refuses_a_version_that_is_not_published() {
    List<Finding> findings = BothFaces.of(Sample.MINIMAL, tree -> version(tree, "9.9"));

    assertThat(findings).extracting(Finding::getPointer).containsExactly("/envelope/schemaVersion");
    assertThat(findings.get(0).getRemedy().getEn()).contains("1.0", "1.1");
  }

  @Test
  void knows_every_version_that_the_build_publishes() throws IOException, URISyntaxException {
    Path published =
        Path.of(StandardVersion.newest().resource("index.json").toURI()).getParent().getParent();
    try (Stream<Path> folders = Files.list(published)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(StandardVersion.values()).map(StandardVersion::label).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(StandardVersion.class)
  void has_a_kind_of_document_for_each_that_a_version_publishes(StandardVersion version)
      throws IOException {
    try (var in = version.resource("index.json").openStream()) {
      JsonNode documents = CanonicalJson.tree(in.readAllBytes()).path("documents");
      assertThat(documents.values())
          .extracting(each -> each.path("name").asString())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(DocumentType.values()).map(DocumentType::element).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void names_each_json_schema_by_its_version(DocumentType type) throws IOException {
    for (StandardVersion version : StandardVersion.values()) {
      try (var in = type.jsonSchema(version).openStream()) {
        assertThat(CanonicalJson.tree(in.readAllBytes()).path("$id").asString())
            .isEqualTo("urn:yibiao:standard:v1:" + version.label() + ":" + type.element());
      }
    }
  }

  private static List<Finding> afterComment(String comment, String version) {
    ObjectNode tree = Sample.MINIMAL.tree();
    version(tree, version);
    ((ObjectNode) tree.path("envelope")).put("traceParent", TRACE);
    String xml =
        CanonicalXml.writeString(CanonicalJson.read(tree, DocumentType.SUBMISSION.model()))
            .replaceFirst("<envelope>", comment + "<envelope>");
    assertThat(xml).contains(comment);
    return BothFaces.VALIDATOR.validateXml(
        DocumentType.SUBMISSION, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Finding> withTrace(String version) {
    return BothFaces.of(
        Sample.MINIMAL,
        tree -> {
          version(tree, version);
          ((ObjectNode) tree.path("envelope")).put("traceParent", TRACE);
        });
  }

  private static void version(ObjectNode tree, String version) {
    ((ObjectNode) tree.path("envelope")).put("schemaVersion", version);
  }
}
