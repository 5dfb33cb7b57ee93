package org.yibiao.routes.messages.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibiao.routes.PersonalData;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.v1.Confidentiality;

/**
 * What crossed as those may see it who must not see what it says of people: of the standard's form
 * what its dictionary classes as public or internal; of the native form what is known to be the
 * same, and short codes. Everything else is masked, so that what nobody has thought of is hidden,
 * not shown.
 */
public final class MaskedMessage {

  /** Codes and numbers of records; longer ones may be somebody's. */
  private static final Pattern HARMLESS = Pattern.compile("[\\p{ASCII}&&\\S]{1,4}|true|false");

  private static final Pattern NUMBER_OF_STEP = Pattern.compile("^\\[\\d+]$");
  private static final int CLEAR = Confidentiality.INTERNAL.ordinal();

  private final String root;
  private final List<Leaf> natives;
  private final List<Leaf> canonicals;
  private final List<FieldChange> changes;
  private final HopContent content;

  /**
   * A message.
   *
   * @param root the document of the standard that a JSON document is, such as {@code submission}
   * @param codeMaps the department's tables
   */
  public MaskedMessage(HopContent content, String root, Map<String, Map<String, String>> codeMaps) {
    this.content = content;
    this.root = root;
    this.natives = content.nativeText().map(Leaves::of).orElse(List.of());
    this.canonicals = content.canonicalText().map(Leaves::of).orElse(List.of());
    this.changes =
        natives.isEmpty() || canonicals.isEmpty()
            ? List.of()
            : FieldPairs.of(natives, canonicals, codeMaps);
  }

  /** What the mapping did, with the values in clear. */
  public List<FieldChange> changes() {
    return changes;
  }

  /** The same with masked values. */
  public List<FieldChange> maskedChanges() {
    Set<Leaf> clear = clearNatives();
    return changes.stream()
        .map(
            each ->
                new FieldChange(
                    each.kind(),
                    each.nativeLeaf().map(leaf -> masked(leaf, clear::contains)),
                    each.canonicalLeaf().map(leaf -> masked(leaf, this::isClear))))
        .toList();
  }

  /** Both forms, masked. */
  public HopContent masked() {
    Set<Leaf> clear = clearNatives();
    // a native message in the standard's own form is classed as such
    Predicate<Leaf> isClear =
        canonicals.isEmpty() ? leaf -> isClear(leaf) || isHarmless(leaf) : clear::contains;
    return new HopContent(
        content.nativeText().map(text -> bytes(hidden(text, isClear))),
        content.canonicalText().map(text -> bytes(hidden(text, this::isClear))),
        content.isCut());
  }

  private Set<Leaf> clearNatives() {
    Set<Leaf> paired =
        changes.stream()
            .filter(each -> each.canonicalLeaf().filter(this::isClear).isPresent())
            .flatMap(each -> each.nativeLeaf().stream())
            .collect(Collectors.toSet());
    Set<Leaf> secret =
        changes.stream()
            .filter(each -> each.canonicalLeaf().filter(leaf -> !isClear(leaf)).isPresent())
            .flatMap(each -> each.nativeLeaf().stream())
            .collect(Collectors.toSet());
    return natives.stream()
        .filter(leaf -> !secret.contains(leaf))
        .filter(leaf -> paired.contains(leaf) || isHarmless(leaf))
        .collect(Collectors.toSet());
  }

  private static boolean isHarmless(Leaf leaf) {
    return HARMLESS.matcher(leaf.value()).matches();
  }

  private boolean isClear(Leaf leaf) {
    return field(leaf).filter(each -> each.confidentiality().ordinal() <= CLEAR).isPresent();
  }

  private Optional<FieldEntry> field(Leaf leaf) {
    List<String> names =
        leaf.names().stream()
            .filter(each -> !NUMBER_OF_STEP.matcher(each).matches() && !each.isEmpty())
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Dictionary.V1
        .fieldAt(place(root, names))
        .or(() -> Dictionary.V1.fieldAt(place(names.get(0), rest(names, 1))))
        .or(() -> Dictionary.V1.fieldAt(place("evidenceResponse", evidence(names))));
  }

  /** Data of a register stand in a response, or in the hub's own list of them. */
  private static List<String> evidence(List<String> names) {
    List<String> body = names.get(0).equals("bodies") ? rest(names, 1) : names;
    return Stream.concat(Stream.of("evidence"), body.stream()).toList();
  }

  private static List<String> rest(List<String> names, int from) {
    return names.subList(Math.min(from, names.size()), names.size());
  }

  private static Place place(String root, List<String> names) {
    Place place = Place.root(root);
    for (String name : names) {
      place = place.field(name);
    }
    return place;
  }

  private static String hidden(String text, Predicate<Leaf> isClear) {
    return PersonalData.masked(
        Leaves.rewrite(text, leaf -> isClear.test(leaf) ? leaf.value() : stars(leaf.value())));
  }

  private static Leaf masked(Leaf leaf, Predicate<Leaf> isClear) {
    return isClear.test(leaf) ? leaf : new Leaf(leaf.path(), stars(leaf.value()));
  }

  /**
   * The first character is left, and of a longer number a little more: which it is, can be told.
   */
  private static String stars(String value) {
    int length = value.codePointCount(0, value.length());
    int front =
        value.chars().allMatch(each -> each < 128) && length > 8 ? 3 : Math.min(1, length / 2);
    int at = value.offsetByCodePoints(0, front);
    return value.substring(0, at) + "*".repeat(Math.min(length - front, 12));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
