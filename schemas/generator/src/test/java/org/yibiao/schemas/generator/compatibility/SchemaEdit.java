package org.yibiao.schemas.generator.compatibility;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** What an author may do to an XSD, wisely or not. */
enum SchemaEdit {
  DROP_CODE(Nodes.named("enumeration").and(Nodes::hasNext), (code, chance) -> Nodes.remove(code)),
  ADD_CODE(Nodes.named("enumeration"), (code, chance) -> Nodes.twin(code, "Q9")),
  LOWER_LIMIT(Nodes::isLimit, (limit, chance) -> Nodes.add(limit, -1)),
  RAISE_LIMIT(Nodes::isLimit, (limit, chance) -> Nodes.add(limit, 1)),
  DROP_LIMIT(Nodes::isLimit, (limit, chance) -> Nodes.remove(limit)),
  DROP_PATTERN(Nodes.named("pattern"), (pattern, chance) -> Nodes.remove(pattern)),
  WIDEN_PATTERN(
      Nodes.named("pattern"), (pattern, chance) -> Nodes.replace(pattern, "$", "|[a-z]{3}")),
  SHIFT_PATTERN(
      Nodes.named("pattern"), (pattern, chance) -> Nodes.replace(pattern, "\\[0-9", "[1-9A")),
  ADD_PATTERN(
      Nodes.named("restriction"),
      (type, chance) -> Nodes.addPattern(type, chance.nextBoolean() ? ".{2,}" : "\\S+")),
  REMOVE_FIELD(Nodes::isField, (field, chance) -> Nodes.remove(field)),
  RENAME_FIELD(
      Nodes.having("name").and(Nodes::isField),
      (field, chance) -> field.setAttribute("name", "renamed")),
  REQUIRE(Nodes.having("minOccurs"), (field, chance) -> field.removeAttribute("minOccurs")),
  RELAX(Nodes::isOptionable, (field, chance) -> field.setAttribute("minOccurs", "0")),
  ADD_OPTIONAL_FIELD(Nodes::isField, (field, chance) -> Nodes.before(field, "0")),
  ADD_FIELD_OR_BRANCH(Nodes::isField, (field, chance) -> Nodes.before(field, "1")),
  SWAP_FIELDS(Nodes.having("type").and(Nodes::hasNext), (field, chance) -> Nodes.swap(field)),
  CHANGE_MOST(
      Nodes::isField,
      (field, chance) ->
          field.setAttribute("maxOccurs", List.of("1", "9", "unbounded").get(chance.nextInt(3)))),
  RETYPE_FIELD(
      Nodes.having("type").and(Nodes::isField),
      (field, chance) ->
          field.setAttribute("type", List.of("xs:string", "xs:long").get(chance.nextInt(2)))),
  MAKE_CHOICE(
      Nodes.named("element").and(Nodes::isOptionable).and(Nodes::hasNext),
      (field, chance) -> Nodes.choose(field, chance.nextBoolean() ? "0" : "1")),
  FORGET_DOCUMENT(Nodes::isDocumentMark, (mark, chance) -> Nodes.remove(mark));

  private final Predicate<Element> where;
  private final BiConsumer<Element, Random> change;

  SchemaEdit(Predicate<Element> where, BiConsumer<Element, Random> change) {
    this.where = where;
    this.change = change;
  }

  /** Does it once, somewhere; says what and where. */
  String apply(SchemaSource source, Random chance) {
    List<Element> places = source.find(where);
    Element place = places.get(chance.nextInt(places.size()));
    String said = this + " " + Nodes.path(place);
    change.accept(place, chance);
    return said;
  }
}
