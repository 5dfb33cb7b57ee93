package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in documents the values of a type stand: as the names of elements that lead to them, as few
 * as tell them from values of other types.
 */
public final class Contexts {

  private static final int LONGEST = 8;
  private static final String DOCUMENT = "/";

  /** An element within a type (or as a document), and the type of its value. */
  private record Occurrence(String holder, String name, String type) {}

  private final Set<Occurrence> all = new LinkedHashSet<>();

  /** The contexts of all documents of the standard. */
  public static Contexts of(StandardXsd standard) {
    Contexts contexts = new Contexts();
    for (String root : standard.documents()) {
      contexts.all.add(new Occurrence(DOCUMENT, root, root));
      contexts.fields(root, standard.document(root).getType());
      Types.below(standard.document(root).getType())
          .forEach((name, type) -> contexts.fields(name, type.type()));
    }
    return contexts;
  }

  private void fields(String holder, XSType type) {
    if (type.isComplexType()) {
      ContentModel.of(type.asComplexType()).fields().stream()
          .map(field -> new Occurrence(holder, field.name(), field.typeName()))
          .forEach(all::add);
    }
  }

  /**
   * The ways to all values of these types, such as {@code creditCode} or {@code company/name};
   * beginning with a slash where only the way from the document itself tells them apart.
   *
   * @throws UnsupportedXsd if no document holds one of the types, or names do not tell them apart
   */
  public List<String> of(Collection<String> types) {
    types.forEach(this::isKnown);
    List<Occurrence> others = all.stream().filter(isOneOf(types).negate()).toList();
    return all.stream()
        .filter(isOneOf(types))
        .flatMap(wanted -> shortest(wanted, others))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private Stream<String> shortest(Occurrence wanted, List<Occurrence> others) {
    for (int length = 1; length <= LONGEST; length++) {
      Set<String> ways = ways(wanted, length);
      if (others.stream().noneMatch(isMistakenFor(ways, length))) {
        return ways.stream();
      }
    }
    throw new UnsupportedXsd("Names alone do not tell apart what holds " + wanted);
  }

  private Predicate<Occurrence> isMistakenFor(Set<String> ways, int length) {
    return other -> ways(other, length).stream().anyMatch(ways::contains);
  }

  /** The last so many names on all ways to an element. */
  private Set<String> ways(Occurrence element, int length) {
    if (length == 1) {
      return Set.of(element.name());
    }
    if (element.holder().equals(DOCUMENT)) {
      return Set.of(DOCUMENT + element.name());
    }
    return all.stream()
        .filter(holder -> holder.type().equals(element.holder()))
        .flatMap(holder -> ways(holder, length - 1).stream())
        .map(way -> way + "/" + element.name())
        .collect(Collectors.toSet());
  }

  private void isKnown(String type) {
    if (all.stream().noneMatch(element -> element.type().equals(type))) {
      throw new UnsupportedXsd("No document holds a value of the type " + type);
    }
  }

  private static Predicate<Occurrence> isOneOf(Collection<String> types) {
    return element -> types.contains(element.type());
  }
}
