package org.yibiao.schemas.generator.compatibility;

/**
 * One change that may make an older valid document invalid.
 *
 * @param kind what kind of change it is, with why it breaks and what to do instead
 * @param place the type or document, and the field in it after a slash
 * @param older what the older version says; empty if nothing
 * @param newer what the newer version says; empty if nothing
 */
public record Breach(BreachKind kind, String place, String older, String newer) {

  private static final String NOTHING = "∅";
  private static final String LINE = "%s：%s%s；%s；应：%s · %s%s: %s; instead: %s";

  /** All of it in one line, in Chinese and then in English. */
  public String line() {
    String change = " (" + shown(older) + " → " + shown(newer) + ")";
    Words what = kind.what();
    Words why = kind.why();
    Words remedy = kind.remedy();
    return LINE.formatted(
        place, what.zh(), change, why.zh(), remedy.zh(), what.en(), change, why.en(), remedy.en());
  }

  private static String shown(String value) {
    return value.isEmpty() ? NOTHING : value;
  }
}
