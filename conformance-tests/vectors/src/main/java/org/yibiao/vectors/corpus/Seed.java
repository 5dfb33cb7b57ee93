package org.yibiao.vectors.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yibiao.standard.DocumentType;
import org.yibiao.vectors.mutation.Instances;
import org.yibiao.vectors.mutation.JsonOriginal;
import org.yibiao.vectors.mutation.Original;
import org.yibiao.vectors.mutation.XmlForm;
import org.yibiao.vectors.mutation.XmlOriginal;
import tools.jackson.databind.JsonNode;

/**
 * A right document, from which wrong ones are made.
 *
 * @param name its name
 * @param originals it in both forms
 */
record Seed(String name, List<Original<?>> originals) {

  static Seed of(String name, DocumentType type, byte[] xml, byte[] json, Instances instances) {
    return new Seed(
        name,
        List.of(XmlOriginal.of(type, xml, instances), JsonOriginal.of(type, json, instances)));
  }

  /** A seed of which only the JSON form is at hand. */
  static Seed of(String name, DocumentType type, JsonNode tree, Instances instances) {
    byte[] xml = XmlForm.of(type.element(), tree, instances.schema());
    return of(name, type, xml, tree.toString().getBytes(StandardCharsets.UTF_8), instances);
  }

  int size() {
    return originals.stream().mapToInt(original -> original.bytes().length).sum();
  }
}
