package org.yibiao.standard.code;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import tools.jackson.databind.JsonNode;

/**
 * The layer of validation between structure and rules: every coded value that the schema alone
 * cannot judge is looked up in its list, for the day of the document. That is the day in China on
 * which its envelope was made; without an envelope, today.
 */
public final class CodeLayer {

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final String IDENTITY_CARD = "111";

  private final Dictionary dictionary;
  private final Map<String, CodeCheck> byType;
  private final CitizenIdDivision division;
  private final Clock clock;

  /** The layer with these lists, for the types of this dictionary. */
  public CodeLayer(Dictionary dictionary, CodeLists lists, Clock clock) {
    this.dictionary = dictionary;
    this.clock = clock;
    byType =
        lists
            .all()
            .filter(CodeList::isToBeLookedUp)
            .collect(toUnmodifiableMap(CodeList::type, CodeCheck::new));
    division = new CitizenIdDivision(lists.list("division-code").orElseThrow());
  }

  /**
   * What is wrong with the codes of a document, in document order.
   *
   * @param root name of its root element
   * @param document its JSON form, valid in its structure
   */
  public List<CodeFault> check(String root, JsonNode document) {
    List<CodeFault> found = new ArrayList<>();
    walk(Place.root(root), root, document, day(document), found);
    return found;
  }

  private LocalDate day(JsonNode document) {
    return document
        .at("/envelope/createdAt")
        .asStringOpt()
        .map(made -> OffsetDateTime.parse(made).withOffsetSameInstant(CHINA).toLocalDate())
        .orElseGet(() -> LocalDate.now(clock.withZone(CHINA)));
  }

  private void walk(
      Place place, String type, JsonNode value, LocalDate day, List<CodeFault> found) {
    fault(place, type, value, day).ifPresent(found::add);
    if (value.isObject()) {
      dictionary.type(type).stream()
          .flatMap(entry -> entry.fields().values().stream())
          .filter(field -> value.has(field.name()))
          .forEach(field -> field(place, field, value.path(field.name()), day, found));
    }
  }

  private void field(
      Place place, FieldEntry field, JsonNode value, LocalDate day, List<CodeFault> found) {
    if (!value.isArray()) {
      walk(place.field(field.name()), field.type(), value, day, found);
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      walk(place.item(field.name(), i), field.type(), value.path(i), day, found);
    }
  }

  private Optional<CodeFault> fault(Place place, String type, JsonNode value, LocalDate day) {
    return switch (type) {
      case "CitizenIdNumber" -> division.fault(new CodedValue(place, value.asString()));
      case "IdentityDocument" -> ofDocument(place, value);
      default ->
          Optional.ofNullable(byType.get(type))
              .flatMap(check -> check.fault(new CodedValue(place, value.asString()), day));
    };
  }

  private Optional<CodeFault> ofDocument(Place place, JsonNode document) {
    return IDENTITY_CARD.equals(document.path("type").asString(""))
        ? division.fault(new CodedValue(place.field("number"), document.path("number").asString()))
        : Optional.empty();
  }
}
