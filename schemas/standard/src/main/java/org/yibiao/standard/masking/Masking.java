package org.yibiao.standard.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.v1.Confidentiality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Masks the data of a body that are more confidential, by the class that the standard's dictionary
 * gives each of its fields, than their reader may see.
 *
 * @param clear the highest class that stays as it is
 */
public record Masking(Confidentiality clear) {

  /** Masks nothing. */
  public static final Masking NONE = new Masking(Confidentiality.SENSITIVE);

  private static final String DIVISION = "division";

  /** Whether a field, or anything below it, is masked; one that the standard lacks is. */
  public boolean covers(String body, String field) {
    return fieldAt(body, field)
        .map(found -> isTooConfidential(found) || isAnyBelow(found.type(), 0))
        .orElse(true);
  }

  /**
   * Masks the names, numbers, addresses and words of a body, and takes away what cannot be masked.
   *
   * @param body the name of the element, such as {@code ownership}
   * @param tree what it holds; it is changed
   * @return JSON Pointers, without array indexes, of what was masked or taken away, each once
   */
  public List<String> applyTo(String body, ObjectNode tree) {
    List<String> masked = new ArrayList<>();
    if (clear != Confidentiality.SENSITIVE) {
      fieldAt(body, "")
          .flatMap(found -> Dictionary.V1.type(found.type()))
          .ifPresent(type -> mask(tree, type, "", masked));
    }
    return masked.stream().distinct().toList();
  }

  private void mask(ObjectNode tree, TypeEntry type, String path, List<String> masked) {
    for (Map.Entry<String, JsonNode> member : List.copyOf(tree.properties())) {
      FieldEntry field = type.fields().get(member.getKey());
      String below = path + "/" + member.getKey();
      if (field == null) {
        tree.remove(member.getKey());
        masked.add(below);
      } else if (isComplex(field)) {
        inside(member.getValue(), field, below, masked);
      } else if (isTooConfidential(field) && !isCoarse(field, type)) {
        tree.set(field.name(), hidden(member.getValue(), field));
        if (tree.get(field.name()).isNull()) {
          tree.remove(field.name());
        }
        masked.add(below);
      }
    }
  }

  private void inside(JsonNode node, FieldEntry field, String path, List<String> masked) {
    if (node instanceof ArrayNode array) {
      array.forEach(each -> inside(each, field, path, masked));
    } else if (node instanceof ObjectNode object) {
      Dictionary.V1.type(field.type()).ifPresent(type -> mask(object, type, path, masked));
    }
  }

  private static JsonNode hidden(JsonNode value, FieldEntry field) {
    Optional<MaskedForm> form = MaskedForm.of(field.name(), field.type());
    boolean isText = value.isString() || value.valueStream().allMatch(JsonNode::isString);
    if (form.isEmpty() || !isText) {
      return NullNode.getInstance();
    }
    if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, form.get().of(array.get(i).asString("")));
      }
      return array;
    }
    return StringNode.valueOf(form.get().of(value.asString("")));
  }

  /** The county of an address is what is left of it when it is masked. */
  private static boolean isCoarse(FieldEntry field, TypeEntry holding) {
    return field.name().equals(DIVISION) && holding.fields().containsKey("detail");
  }

  private boolean isTooConfidential(FieldEntry field) {
    return field.confidentiality().compareTo(clear) > 0;
  }

  private boolean isAnyBelow(String type, int depth) {
    return depth < 8
        && Dictionary.V1.type(type).stream()
            .flatMap(entry -> entry.fields().values().stream())
            .anyMatch(each -> isTooConfidential(each) || isAnyBelow(each.type(), depth + 1));
  }

  private static boolean isComplex(FieldEntry field) {
    return Dictionary.V1.type(field.type()).filter(TypeEntry::isComplex).isPresent();
  }

  private static Optional<FieldEntry> fieldAt(String body, String field) {
    return Dictionary.V1.fieldAt(Place.root("evidenceResponse").below("evidence/" + body + field));
  }
}
