package org.yibiao.vectors.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Ids;
import org.yibiao.vectors.schema.Choice;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;

/**
 * What a type with fields demands.
 *
 * @param type the type
 * @param isDocument whether it is that of a document's root, which in JSON has a fault of its own
 */
record FieldConstraints(ComplexType type, boolean isDocument) {

  private static final List<Face> XML = List.of(Face.XML);
  private static final List<Face> JSON = List.of(Face.JSON);

  List<Constraint> all() {
    List<Constraint> found = new ArrayList<>();
    type.fields().forEach(field -> ofField(field, found));
    for (int i = 0; i < type.choices().size(); i++) {
      choice(i + 1, type.choices().get(i), found);
    }
    if (places() > 1) {
      found.add(ofType("order", XML));
    }
    found.add(ofType("closed", Constraints.BOTH));
    found.add(ofType("text", XML));
    found.add(ofType("namespace", XML));
    found.add(ofType("attributes", XML));
    found.add(ofType("nil", isDocument ? XML : Constraints.BOTH));
    if (!isDocument) {
      found.add(ofType("object", JSON));
    }
    return found;
  }

  private void ofField(Field field, List<Constraint> found) {
    if (field.required()) {
      found.add(ofField(field, "required", Constraints.BOTH));
    }
    if (field.most().isPresent()) {
      found.add(ofField(field, "most", Constraints.BOTH));
    }
    if (field.isRepeatable()) {
      found.add(ofField(field, "array", JSON));
    }
    found.add(ofField(field, "type", Constraints.BOTH));
  }

  private void choice(int number, Choice choice, List<Constraint> found) {
    found.add(choice(number, "single"));
    if (choice.required()) {
      found.add(choice(number, "required"));
    }
  }

  /** How many elements there may be of different names: with one there is no order. */
  private int places() {
    int branches = type.choices().stream().mapToInt(choice -> choice.names().size()).sum();
    return type.fields().size() - branches + type.choices().size();
  }

  private Constraint choice(int number, String what) {
    return Constraints.make(
        Ids.ofChoice(type.name(), number, what),
        Layer.STRUCTURE,
        Constraints.BOTH,
        Map.of("xsd", type.file(), "type", type.name(), "choice", String.valueOf(number)));
  }

  private Constraint ofField(Field field, String what, List<Face> faces) {
    return Constraints.make(
        Ids.ofField(type.name(), field.name(), what),
        Layer.STRUCTURE,
        faces,
        Map.of("xsd", type.file(), "type", type.name(), "field", field.name()));
  }

  private Constraint ofType(String what, List<Face> faces) {
    return Constraints.make(
        Ids.ofType(type.name(), what),
        Layer.STRUCTURE,
        faces,
        Map.of("xsd", type.file(), "type", type.name()));
  }
}
