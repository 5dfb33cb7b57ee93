package org.yibiao.vectors.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Ids;
import org.yibiao.vectors.schema.SimpleType;

/** What a type whose values are text demands: one constraint for each facet. */
record ValueConstraints(SimpleType type) {

  List<Constraint> all() {
    List<Constraint> found = new ArrayList<>();
    found.add(make("base", Constraints.BOTH));
    found.add(make("nil", Constraints.BOTH));
    found.add(make("attributes", List.of(Face.XML)));
    if (!type.codes().isEmpty()) {
      found.add(make("enumeration", Constraints.BOTH));
    } else if (type.isText()) {
      found.add(make("characters", List.of(Face.JSON)));
    }
    if (!type.patterns().isEmpty()) {
      found.add(make("pattern", Constraints.BOTH));
    }
    type.bounds().keySet().forEach(facet -> found.add(make(facet, Constraints.BOTH)));
    return found;
  }

  private Constraint make(String facet, List<Face> faces) {
    return Constraints.make(
        Ids.ofType(type.name(), facet),
        Layer.STRUCTURE,
        faces,
        Map.of("xsd", type.file(), "type", type.name(), "facet", facet));
  }
}
