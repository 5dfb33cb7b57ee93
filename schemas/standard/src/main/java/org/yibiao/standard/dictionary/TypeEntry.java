package org.yibiao.standard.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yibiao.standard.v1.Confidentiality;
import tools.jackson.databind.JsonNode;

/**
 * What the dictionary says about a type.
 *
 * @param names the type's name in both languages
 * @param source the standard that it comes from
 * @param fields the fields of a complex type, in their order
 * @param choices sets of fields of which at most one may occur
 * @param base the XSD type that a simple type restricts; empty for a complex one
 * @param codes the code list; empty if there is none
 * @param facets the other limits of a simple type, by their XSD names
 */
public record TypeEntry(
    Words names,
    Optional<String> source,
    Map<String, FieldEntry> fields,
    List<ChoiceEntry> choices,
    String base,
    Map<String, Words> codes,
    Map<String, String> facets) {

  private static final List<String> FACETS =
      List.of(
          "minLength",
          "maxLength",
          "minInclusive",
          "maxInclusive",
          "totalDigits",
          "fractionDigits");

  /** What XSD's own types of whole numbers take, where a type of the standard says no less. */
  private static final Map<String, List<String>> WHOLE =
      Map.of(
          "int", List.of("" + Integer.MIN_VALUE, "" + Integer.MAX_VALUE),
          "long", List.of("" + Long.MIN_VALUE, "" + Long.MAX_VALUE));

  /**
   * A field of a type.
   *
   * @param name its name in documents
   * @param names its name in both languages
   * @param type name of its type
   * @param min how often it must occur
   * @param max how often it may occur; empty if there is no bound
   * @param confidentiality the class of its data; the highest if none is said
   */
  public record FieldEntry(
      String name,
      Words names,
      String type,
      int min,
      OptionalInt max,
      Confidentiality confidentiality) {

    public boolean isRepeatable() {
      return max.isEmpty() || max.getAsInt() > 1;
    }
  }

  /**
   * Fields of which at most one may occur.
   *
   * @param of their names
   * @param required whether one of them must
   */
  public record ChoiceEntry(List<String> of, boolean required) {}

  public static TypeEntry of(JsonNode node) {
    Map<String, FieldEntry> fields = new LinkedHashMap<>();
    node.path("fields").properties().forEach(f -> fields.put(f.getKey(), field(f)));
    List<ChoiceEntry> choices = new ArrayList<>();
    node.path("choices").forEach(choice -> choices.add(choice(choice)));
    Map<String, Words> codes = new LinkedHashMap<>();
    node.path("codes").properties().forEach(c -> codes.put(c.getKey(), Words.of(c.getValue())));
    Map<String, String> facets = new LinkedHashMap<>();
    FACETS.stream().filter(node::has).forEach(f -> facets.put(f, node.path(f).asString()));
    return new TypeEntry(
        Words.of(node),
        node.path("source").asStringOpt(),
        fields,
        choices,
        node.path("base").asString(""),
        codes,
        facets);
  }

  /** Whether its values are whole numbers. */
  public boolean isWhole() {
    return WHOLE.containsKey(base);
  }

  /** The smallest number that it takes, if there is one. */
  public Optional<BigDecimal> least() {
    return bound("minInclusive", 0);
  }

  /** The largest number that it takes, if there is one. */
  public Optional<BigDecimal> most() {
    return bound("maxInclusive", 1);
  }

  private Optional<BigDecimal> bound(String facet, int end) {
    Optional<String> own = Optional.ofNullable(facets.get(facet));
    return own.or(() -> Optional.ofNullable(WHOLE.get(base)).map(ends -> ends.get(end)))
        .map(BigDecimal::new);
  }

  public boolean isComplex() {
    return base.isEmpty();
  }

  private static FieldEntry field(Map.Entry<String, JsonNode> named) {
    JsonNode node = named.getValue();
    return new FieldEntry(
        named.getKey(),
        Words.of(node),
        node.path("type").asString(),
        node.path("min").asInt(),
        node.has("max") ? OptionalInt.of(node.path("max").asInt()) : OptionalInt.empty(),
        Confidentiality.fromValue(
            node.path("confidentiality").asString(Confidentiality.SENSITIVE.value())));
  }

  private static ChoiceEntry choice(JsonNode node) {
    List<String> of = new ArrayList<>();
    node.path("of").forEach(name -> of.add(name.asString()));
    return new ChoiceEntry(List.copyOf(of), node.path("required").asBoolean());
  }
}
