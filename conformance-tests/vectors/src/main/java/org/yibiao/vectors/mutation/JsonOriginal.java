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
import org.yibiao.vectors.schema.Schema;
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
    found.add(JsonStructure.wrapped(sites().get(0)));
    for (JsonSite site : sites()) {
      found.addAll(
          site.type() instanceof ComplexType complex
              ? new JsonStructure(site, complex, instances).mutations()
              : new JsonContent(site).mutations());
    }
    return found;
  }

  @Override
  public List<Edge<ObjectNode>> edges() {
    return sites().stream().flatMap(site -> JsonEdges.of(site).stream()).toList();
  }

  @Override
  public byte[] with(List<Edit<ObjectNode>> changes) {
    ObjectNode copy = tree.deepCopy();
    List<Runnable> found = changes.stream().map(change -> change.in(copy)).toList();
    found.forEach(Runnable::run);
    return copy.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The values in document order. */
  List<JsonSite> sites() {
    List<JsonSite> found = new ArrayList<>();
    walk(new JsonSite(tree, Place.root(type.element()), schema().root(type.element()), ""), found);
    return found;
  }

  private void walk(JsonSite site, List<JsonSite> found) {
    found.add(site);
    if (site.type() instanceof ComplexType complex) {
      for (Field field : complex.fields()) {
        JsonNode there = site.value().path(field.name());
        if (there.isArray()) {
          for (int i = 0; i < there.size(); i++) {
            Place place = site.place().item(field.name(), i);
            walk(below(complex, field, there.path(i), place), found);
          }
        } else if (!there.isMissingNode()) {
          walk(below(complex, field, there, site.place().field(field.name())), found);
        }
      }
    }
  }

  private JsonSite below(ComplexType holder, Field field, JsonNode value, Place place) {
    String use = Ids.ofField(holder.name(), field.name(), "type");
    return new JsonSite(value, place, schema().type(field.type()), use);
  }

  private Schema schema() {
    return instances.schema();
  }
}
