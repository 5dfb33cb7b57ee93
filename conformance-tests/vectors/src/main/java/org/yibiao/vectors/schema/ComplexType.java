package org.yibiao.vectors.schema;

import java.util.List;
import java.util.Optional;

/**
 * A type with fields.
 *
 * @param name its name
 * @param file the XSD file that holds it
 * @param fields its fields in their order
 * @param choices sets of fields of which at most one may occur
 */
public record ComplexType(String name, String file, List<Field> fields, List<Choice> choices)
    implements Type {

  /** The field of this name, if there is one. */
  public Optional<Field> field(String wanted) {
    return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
  }

  /** The choice of which a field is a branch. */
  public Optional<Choice> choiceOf(String field) {
    return choices.stream().filter(choice -> choice.names().contains(field)).findFirst();
  }
}
