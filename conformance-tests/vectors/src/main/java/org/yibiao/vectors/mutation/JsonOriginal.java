package org.yibiao.vectors.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;
import org.yibiao.vectors.schema.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid document in JSON.
 *
 * @param type its kind
 * @param bytes as it was given
 * @param tree the same, read
 * @param instances what may be added to it
 */
public record JsonOriginal(DocumentType type, byte[] bytes, ObjectNode tree, Instances instances)
    implements Original<ObjectNode> {

  /**
   * Reads a document.
   *
   * @throws NotReadable if it is no JSON object
   */
  public static JsonOriginal of(DocumentType type, byte[] bytes, Instances instances) {
    if (CanonicalJson.tree(bytes) instanceof ObjectNode tree) {
      return new JsonOriginal(type, bytes, tree, instances);
    }
    throw new NotReadable("A document in JSON is an object", null);
  }

  @Override
  public Face face() {
    return Face.JSON;
  }

  @Override
  public List<Mutation<ObjectNode>> mutations() {
    List<Mutation<ObjectNode>> found = new ArrayList<>();
    for (JsonSite site : sites()) {
      found.addAll(
          site.type() instanceof ComplexType complex
              ? new JsonStructure(site, complex, instances).mutations()
              : new JsonContent(site).mutations());
    }
    return found;
  }

  @Override
  public byte[] with(List<Mutation<ObjectNode>> changes) {
    ObjectNode copy = tree.deepCopy();
    List<Runnable> found = changes.stream().map(change -> change.edit().in(copy)).toList();
    found.forEach(Runnable::run);
    return copy.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The values in document order. */
  List<JsonSite> sites() {
    List<JsonSite> found = new ArrayList<>();
    walk(tree, Place.root(type.element()), instances.schema().root(type.element()), found);
    return found;
  }

  private void walk(JsonNode value, Place place, Type known, List<JsonSite> found) {
    found.add(new JsonSite(value, place, known));
    if (known instanceof ComplexType complex) {
      for (Field field : complex.fields()) {
        Type below = instances.schema().type(field.type());
        JsonNode there = value.path(field.name());
        if (there.isArray()) {
          for (int i = 0; i < there.size(); i++) {
            walk(there.path(i), place.item(field.name(), i), below, found);
          }
        } else if (!there.isMissingNode()) {
          walk(there, place.field(field.name()), below, found);
        }
      }
    }
  }
}
