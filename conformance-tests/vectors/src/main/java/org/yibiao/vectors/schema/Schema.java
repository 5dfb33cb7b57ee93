package org.yibiao.vectors.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.yibiao.standard.StandardVersion;

/**
 * What the XSDs of a version of the standard say, read from them and from nothing else.
 *
 * @param types every type that a document reaches, by name
 * @param roots the documents' root elements, by name
 */
public record Schema(SortedMap<String, Type> types, List<String> roots) {

  /** The schema of a published version. */
  public static Schema of(StandardVersion version) {
    return XsdReading.of(version);
  }

  /**
   * The type of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Type type(String name) {
    Type type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("The standard has no type " + name);
    }
    return type;
  }

  /** The type of a document's root. */
  public ComplexType root(String name) {
    return (ComplexType) type(name);
  }

  /** The types with fields. */
  public Stream<ComplexType> complexTypes() {
    return types.values().stream()
        .filter(ComplexType.class::isInstance)
        .map(ComplexType.class::cast);
  }

  /** The types whose values are text. */
  public Stream<SimpleType> simpleTypes() {
    return types.values().stream().filter(SimpleType.class::isInstance).map(SimpleType.class::cast);
  }
}
