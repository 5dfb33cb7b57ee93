package org.yibiao.schemas.generator.compatibility;

import java.util.ArrayList;
import java.util.List;
import org.yibiao.schemas.generator.StandardXsd;

/**
 * Whether each document that is valid under an older version of the standard is valid under a newer
 * one, as XML and as JSON. When that cannot be shown, it counts as a breach. Not regarded are rules
 * beyond structure, and {@code xsi:type}, which no document of the standard needs.
 */
public final class Compatibility {

  private Compatibility() {}

  /**
   * What would break; empty if nothing does.
   *
   * @throws org.yibiao.schemas.generator.UnsupportedXsd if a version has something without a JSON
   *     form
   */
  public static List<Breach> between(StandardXsd older, StandardXsd newer) {
    String namespace = older.schema().getTargetNamespace();
    String other = newer.schema().getTargetNamespace();
    if (!namespace.equals(other)) {
      return List.of(new Breach(BreachKind.OTHER_NAMESPACE, namespace, namespace, other));
    }
    List<Breach> found = new ArrayList<>();
    TypeWalk types = new TypeWalk(found);
    List<String> kept = newer.documents();
    for (String document : older.documents()) {
      if (kept.contains(document)) {
        types.compare(
            older.document(document).getType(), newer.document(document).getType(), document);
      } else {
        found.add(new Breach(BreachKind.DOCUMENT_REMOVED, document, document, ""));
      }
    }
    return List.copyOf(found);
  }
}
