package org.yibiao.standard.validation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.code.CodeFault;
import org.yibiao.standard.code.CodeLayer;
import org.yibiao.standard.code.CodeLists;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.rule.RuleTree;
import org.yibiao.standard.rule.StandardRules;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;

/** Checks what no schema can say: the codes in their lists, and the rules. */
final class ContentCheck {

  private final CodeLayer codes;
  private final StandardRules rules;
  private final Optional<StandardVersion> named;

  /** A check by the version that is named here, or else by the one that each document names. */
  ContentCheck(Clock clock, Optional<StandardVersion> named) {
    this.named = named;
    codes = new CodeLayer(Dictionary.V1, CodeLists.V1, clock);
    rules = new StandardRules(clock);
  }

  /** A document whose structure is right, in all the forms in which its content is checked. */
  record Content(DocumentType type, Supplier<Object> model, JsonNode values, RuleTree tree) {}

  Checked check(Content content, UnaryOperator<Place> seen) {
    Stream<CodeFault> coded = codes.check(content.type().element(), content.values()).stream();
    Stream<Violation> ruled = rules.check(content.tree(), version(content.values())).stream();
    List<Finding> found = said(coded, ruled, seen).limit(XmlSchemaCheck.MOST_FINDINGS).toList();
    return new Checked(found, version(content.values()), Optional.of(content.model()));
  }

  /** What is wrong in the parts of a document that no fault of its structure touches. */
  Stream<Finding> beside(
      DocumentType type, JsonNode values, SoundParts parts, UnaryOperator<Place> seen) {
    return parts.of(values).stream().flatMap(sound -> beside(type, parts, sound, seen));
  }

  private Stream<Finding> beside(
      DocumentType type, SoundParts parts, JsonNode sound, UnaryOperator<Place> seen) {
    Stream<CodeFault> coded =
        codes.check(type.element(), sound).stream().filter(fault -> parts.isApart(fault.place()));
    return said(coded, ruled(type, sound).filter(parts::isApart), seen);
  }

  private Stream<Violation> ruled(DocumentType type, JsonNode sound) {
    try {
      RuleTree tree = new RuleTree();
      CanonicalXml.write(CanonicalJson.read(sound, type.model()), tree.handler());
      return rules.check(tree, version(sound)).stream();
    } catch (NotReadable | IllegalStateException e) {
      // a rule met what the structure forbids; that was said, and is to be corrected first
      return Stream.empty();
    }
  }

  private static Stream<Finding> said(
      Stream<CodeFault> coded, Stream<Violation> ruled, UnaryOperator<Place> seen) {
    Findings said = new Findings(Dictionary.V1, seen);
    return Stream.concat(coded.map(said::of), ruled.map(said::of));
  }

  /**
   * The version by which a document is judged: the one that it says it follows, and the newest for
   * those that say nothing, unless one was named for all.
   */
  StandardVersion version(JsonNode values) {
    return named.orElseGet(() -> declared(values));
  }

  /** Likewise for one of which no more is known yet than the version that it seems to name. */
  StandardVersion version(StandardVersion declared) {
    return named.orElse(declared);
  }

  private static StandardVersion declared(JsonNode values) {
    return Stream.of("/envelope/schemaVersion", "/header/schemaVersion")
        .map(place -> values.at(place).asString(""))
        .flatMap(label -> StandardVersion.of(label).stream())
        .findFirst()
        .orElse(StandardVersion.newest());
  }
}
