package org.yibiao.schemas.generator.compatibility;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.Code;
import org.yibiao.schemas.generator.SimpleTypeFacets;

/**
 * What breaks between two simple types.
 *
 * @param place the type, or the field that has it
 */
record FacetComparison(String place, SimpleTypeFacets older, SimpleTypeFacets newer) {

  Stream<Breach> breaches() {
    if (said(older).equals(said(newer))) {
      return Stream.empty();
    }
    if (!form(older.base()).equals(form(newer.base()))) {
      return Stream.of(breach(BreachKind.TYPE_CHANGED, older.base(), newer.base()));
    }
    Stream<Breach> limits =
        isText()
            ? new LengthComparison(place, this::values, older, newer).breaches()
            : new LimitComparison(place, older, newer).breaches();
    return Stream.of(codes(), patterns(), limits).flatMap(Function.identity());
  }

  private Stream<Breach> codes() {
    List<String> codes = values(newer);
    if (codes.isEmpty()) {
      return Stream.empty();
    }
    if (values(older).isEmpty()) {
      boolean closed = !isText() || !values().within(TextLanguage.codes(codes));
      return closed
          ? Stream.of(breach(BreachKind.CODE_LIST_CLOSED, "", String.join("|", codes)))
          : Stream.empty();
    }
    return values(older).stream()
        .filter(code -> !codes.contains(code))
        .map(code -> breach(BreachKind.CODE_REMOVED, code, ""));
  }

  private Stream<Breach> patterns() {
    return newer.patterns().stream()
        .filter(pattern -> !values().within(TextLanguage.pattern(pattern)))
        .map(
            pattern ->
                breach(BreachKind.PATTERN_NARROWED, String.join(" & ", older.patterns()), pattern));
  }

  /**
   * The texts that the older type takes, or more. A code of a number may be written in other ways,
   * and JSON knows no pattern beside codes, so that only one of the two counts.
   */
  private TextLanguage values() {
    if (isText() && !older.codes().isEmpty()) {
      return TextLanguage.codes(values(older));
    }
    TextLanguage texts = isText() ? TextLanguage.lengths(older) : TextLanguage.ANY;
    for (String pattern : older.patterns()) {
      texts = texts.and(TextLanguage.pattern(pattern));
    }
    return texts;
  }

  private boolean isText() {
    return "string".equals(older.base());
  }

  private Breach breach(BreachKind kind, String was, String is) {
    return new Breach(kind, place, was, is);
  }

  /** All that a type says about its values. */
  private static List<Object> said(SimpleTypeFacets facets) {
    List<String> bounds =
        facets.bounds().stream().map(f -> f.getName() + " " + f.getValue().value).toList();
    return List.of(facets.base(), values(facets), facets.patterns(), bounds);
  }

  private static List<String> values(SimpleTypeFacets facets) {
    return facets.codes().stream().map(Code::value).toList();
  }

  /** Whole numbers of either size look the same; their sizes are limits like others. */
  private static String form(String base) {
    return "int".equals(base) ? "long" : base;
  }
}
