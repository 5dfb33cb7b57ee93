package org.yibiao.vectors.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.schema.Schema;

/** Everything that a version of the standard demands, as a list without gaps. */
public final class Constraints {

  /** Both forms. */
  static final List<Face> BOTH = List.of(Face.XML, Face.JSON);

  private Constraints() {}

  /**
   * The constraints of the schema, of the code lists, of the rules, and of the reading itself.
   *
   * @param rules identifiers of the rules that no schema can say
   */
  public static List<Constraint> of(Schema schema, List<String> rules) {
    List<Constraint> all = new ArrayList<>(ReadingConstraints.all());
    schema.roots().forEach(root -> all.add(root(root)));
    schema
        .complexTypes()
        .forEach(
            type ->
                all.addAll(new FieldConstraints(type, schema.roots().contains(type.name())).all()));
    schema.simpleTypes().forEach(type -> all.addAll(new ValueConstraints(type).all()));
    all.addAll(CodeConstraints.all());
    Stream.concat(rules.stream(), Stream.of("B-COUNT", "B-SEQUENCE", "B-DIGEST"))
        .forEach(id -> all.add(make(id, Layer.RULES, BOTH, Map.of("rule", id))));
    return List.copyOf(all);
  }

  private static Constraint root(String root) {
    return make(
        "X-" + root + "-root", Layer.STRUCTURE, BOTH, Map.of("xsd", "standard.xsd", "type", root));
  }

  static Constraint make(String id, Layer layer, List<Face> faces, Map<String, String> source) {
    return new Constraint(id, layer, new TreeSet<>(faces), new TreeMap<>(source));
  }
}
