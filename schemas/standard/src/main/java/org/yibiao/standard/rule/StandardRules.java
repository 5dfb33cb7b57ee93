package org.yibiao.standard.rule;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import tools.jackson.databind.JsonNode;

/** All rules of version 1, and how they are run over a document. */
public final class StandardRules {

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byType;

  /** The rules as of the time that this clock shows. */
  public StandardRules(Clock clock) {
    rules =
        List.of(
            new CreatedAtRule(clock),
            new CreditCodeRule(),
            new IdentityNumberRule(),
            new CitizenIdCheckRule(),
            new CitizenIdDateRule(clock),
            new SexRule(),
            new BirthDateRule(),
            new CapitalSumRule(),
            new CapitalCurrencyRule(),
            new LegalRepresentativeRule(),
            new KeyPersonUniqueRule(),
            new SupervisorRule(),
            new ConsentRule());
    byType =
        rules.stream()
            .collect(
                flatMapping(
                    rule -> rule.types().stream().map(type -> Map.entry(type, rule)),
                    groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
  }

  /** The rules themselves. */
  public List<Rule> all() {
    return rules;
  }

  /**
   * What breaks a rule, in document order.
   *
   * @param root name of the document's root element
   * @param document its JSON form, valid in its structure
   */
  public Stream<Violation> check(String root, JsonNode document) {
    return below(new Subject(Place.root(root), document), root);
  }

  private Stream<Violation> below(Subject subject, String type) {
    Stream<Violation> here =
        byType.getOrDefault(type, List.of()).stream().flatMap(rule -> rule.check(subject));
    Optional<TypeEntry> entry = Dictionary.V1.type(type);
    Stream<Violation> deeper =
        entry.stream()
            .flatMap(t -> t.fields().values().stream())
            .flatMap(field -> occurrences(subject, field).flatMap(s -> below(s, field.type())));
    return Stream.concat(here, deeper);
  }

  private static Stream<Subject> occurrences(Subject subject, FieldEntry field) {
    if (field.isRepeatable()) {
      return subject.each(field.name());
    }
    return Stream.of(subject.at(field.name())).filter(Subject::isGiven);
  }
}
