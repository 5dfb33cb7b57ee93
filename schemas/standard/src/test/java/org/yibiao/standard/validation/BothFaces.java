package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.node.ObjectNode;

/** Both validators at once, for tests that demand the same of both. */
final class BothFaces {

  static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
  static final StandardValidator VALIDATOR =
      new StandardValidator(Clock.fixed(NOW, ZoneOffset.UTC));

  private BothFaces() {}

  /** The findings on a changed sample; fails if the two faces name different fields or rules. */
  static List<Finding> of(Sample sample, Consumer<ObjectNode> change) {
    ObjectNode tree = sample.tree();
    change.accept(tree);
    return of(sample.type(), new Mutation(sample.type().element(), tree));
  }

  static List<Finding> of(DocumentType type, Mutation mutation) {
    List<Finding> json = VALIDATOR.validateJson(type, mutation.json());
    List<Finding> xml = VALIDATOR.validateXml(type, mutation.xml());
    assertThat(places(xml)).as("%s", mutation.content()).isEqualTo(places(json));
    json.forEach(BothFaces::isClear);
    xml.forEach(BothFaces::isClear);
    return json;
  }

  private static void isClear(Finding finding) {
    assertThat(finding.getMessage().getZh()).matches("(?s).*\\p{IsHan}.*").doesNotContain("{");
    assertThat(finding.getMessage().getEn()).doesNotContain("{");
    assertThat(finding.getRemedy().getZh()).matches("(?s).*\\p{IsHan}.*").doesNotContain("{e");
    assertThat(finding.getRemedy().getEn()).isNotBlank();
    assertThat(finding.getField().getZh()).isNotBlank();
    assertThat(finding.getXpath()).startsWith("/");
  }

  static TreeSet<String> places(List<Finding> findings) {
    return findings.stream()
        .map(Finding::getPointer)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
