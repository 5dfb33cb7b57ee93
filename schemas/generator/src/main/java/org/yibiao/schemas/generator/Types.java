package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSType;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types that a document reaches, by name. An element's own type bears the element's name. */
final class Types {

  private final SortedMap<String, NamedType> found = new TreeMap<>();

  /** All types below this one, itself not included. */
  static SortedMap<String, NamedType> below(XSType type) {
    Types types = new Types();
    types.walk(type);
    return types.found;
  }

  private void walk(XSType type) {
    if (type.isComplexType()) {
      ContentModel.of(type.asComplexType()).fields().forEach(this::add);
    }
  }

  private void add(Field field) {
    if (field.isBuiltIn()) {
      return;
    }
    NamedType type = NamedType.of(field);
    NamedType earlier = found.putIfAbsent(field.typeName(), type);
    if (earlier == null) {
      walk(field.type());
    } else if (earlier.type() != field.type()) {
      throw new UnsupportedXsd("Two types share the name " + field.typeName());
    }
  }
}
