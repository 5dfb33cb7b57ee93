package org.yibiao.vectors.constraint;

import java.util.Map;
import java.util.SortedSet;
import org.yibiao.vectors.Face;

/**
 * One thing that the standard demands of documents.
 *
 * @param id its identifier, which stays for ever
 * @param layer what judges it: reading, structure, codes or rules
 * @param faces the forms in which it can be broken
 * @param source where the standard says it, such as {@code xsd}, {@code type} and {@code field}
 */
public record Constraint(
    String id, Layer layer, SortedSet<Face> faces, Map<String, String> source) {

  /** The layers of validation, in their order. */
  public enum Layer {
    READING,
    STRUCTURE,
    CODES,
    RULES
  }
}
