package org.yibiao.schemas.generator.compatibility;

import com.sun.xml.xsom.XSType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibiao.schemas.generator.ContentModel;
import org.yibiao.schemas.generator.Field;
import org.yibiao.schemas.generator.SimpleTypeFacets;

/** Goes through the types of both versions side by side, through each pair of them once. */
final class TypeWalk {

  private final List<Breach> found;
  private final Set<Pair> seen = new HashSet<>();

  /** Two types that stand at the same place of the same document. */
  private record Pair(XSType older, XSType newer) {}

  TypeWalk(List<Breach> found) {
    this.found = found;
  }

  /** Adds what breaks between two types, which may have different names. */
  void compare(XSType older, XSType newer, String place) {
    if (!seen.add(new Pair(older, newer))) {
      return;
    }
    if (older.isComplexType() && newer.isComplexType()) {
      ContentModel content = ContentModel.of(older.asComplexType());
      contents(content, ContentModel.of(newer.asComplexType()), place);
    } else if (older.isSimpleType() && newer.isSimpleType()) {
      SimpleTypeFacets facets = SimpleTypeFacets.of(older.asSimpleType());
      new FacetComparison(place, facets, SimpleTypeFacets.of(newer.asSimpleType()))
          .breaches()
          .forEach(found::add);
    } else {
      found.add(new Breach(BreachKind.TYPE_CHANGED, place, form(older), form(newer)));
    }
  }

  private void contents(ContentModel older, ContentModel newer, String place) {
    new ContentComparison(place, older, newer).breaches().forEach(found::add);
    Map<String, Field> kept =
        newer.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
    for (Field field : older.fields()) {
      if (kept.containsKey(field.name())) {
        XSType type = kept.get(field.name()).type();
        compare(field.type(), type, place(field, type, place));
      }
    }
  }

  /** A type that kept its name is a place of its own; another is the place of its field. */
  private static String place(Field field, XSType newer, String parent) {
    boolean keptName = newer.isGlobal() && newer.getName().equals(field.type().getName());
    return keptName ? newer.getName() : parent + "/" + field.name();
  }

  private static String form(XSType type) {
    return type.isSimpleType() ? SimpleTypeFacets.of(type.asSimpleType()).base() : "{ }";
  }
}
