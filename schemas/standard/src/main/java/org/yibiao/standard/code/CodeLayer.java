package org.yibiao.standard.code;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
  private static final String CITIZEN_ID = "CitizenIdNumber";
  private static final String IDENTITY_DOCUMENT = "IdentityDocument";
  private static final String IDENTITY_CARD = "111";

  private final CodedFields fields;
  private final Map<String, CodeCheck> byType;
  private final CitizenIdDivision division;
  private final Clock clock;

  /** The layer with these lists, for the types of this dictionary. */
  public CodeLayer(Dictionary dictionary, CodeLists lists, Clock clock) {
    this.clock = clock;
    byType =
        lists
            .all()
            .filter(CodeList::isToBeLookedUp)
            .collect(toUnmodifiableMap(CodeList::type, CodeCheck::new));
    Set<String> coded = new HashSet<>(byType.keySet());
    coded.addAll(Set.of(CITIZEN_ID, IDENTITY_DOCUMENT));
    fields = CodedFields.of(dictionary, coded);
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
    walk(() -> Place.root(root), root, document, day(document), found);
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
      Supplier<Place> place, String type, JsonNode value, LocalDate day, List<CodeFault> found) {
    fault(place, type, value, day).ifPresent(found::add);
    for (FieldEntry field : fields.of(type)) {
      JsonNode below = value.path(field.name());
      if (below.isArray()) {
        items(place, field, below, day, found);
      } else if (!below.isMissingNode()) {
        walk(() -> place.get().field(field.name()), field.type(), below, day, found);
      }
    }
  }

  private void items(
      Supplier<Place> place,
      FieldEntry field,
      JsonNode list,
      LocalDate day,
      List<CodeFault> found) {
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      Supplier<Place> item = () -> place.get().item(field.name(), index);
      walk(item, field.type(), list.path(i), day, found);
    }
  }

  private Optional<CodeFault> fault(
      Supplier<Place> place, String type, JsonNode value, LocalDate day) {
    return switch (type) {
      case CITIZEN_ID -> division.fault(new CodedValue(place, value.asString()));
      case IDENTITY_DOCUMENT -> ofDocument(place, value);
      default ->
          Optional.ofNullable(byType.get(type))
              .flatMap(check -> check.fault(new CodedValue(place, value.asString()), day));
    };
  }

  private Optional<CodeFault> ofDocument(Supplier<Place> place, JsonNode document) {
    Supplier<Place> number = () -> place.get().field("number");
    return IDENTITY_CARD.equals(document.path("type").asString(""))
        ? division.fault(new CodedValue(number, document.path("number").asString()))
        : Optional.empty();
  }
}
