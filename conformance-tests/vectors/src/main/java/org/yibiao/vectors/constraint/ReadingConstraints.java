package org.yibiao.vectors.constraint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;

/** What is demanded before a document is read, and of the version that it names. */
final class ReadingConstraints {

  private ReadingConstraints() {}

  static List<Constraint> all() {
    return Stream.of(
            reading("S-EMPTY", Constraints.BOTH),
            reading("S-NOT-READABLE", Constraints.BOTH),
            reading("S-ENCODING", Constraints.BOTH),
            reading("S-TOO-DEEP", Constraints.BOTH),
            reading("S-DTD", List.of(Face.XML)),
            reading("S-DUPLICATE", List.of(Face.JSON)),
            version("1.0"),
            version("1.1"))
        .toList();
  }

  private static Constraint reading(String rule, List<Face> faces) {
    return Constraints.make(rule, Layer.READING, faces, Map.of("rule", rule));
  }

  /** A document that names an older version has to be right by that one. */
  private static Constraint version(String label) {
    return Constraints.make(
        "X-version-" + label,
        Layer.STRUCTURE,
        Constraints.BOTH,
        Map.of("xsd", "envelope.xsd", "type", "SchemaVersion", "version", label));
  }
}
