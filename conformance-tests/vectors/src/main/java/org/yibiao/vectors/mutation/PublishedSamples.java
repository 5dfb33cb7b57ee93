package org.yibiao.vectors.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The samples that the newest version of the standard publishes. */
public final class PublishedSamples {

  private static final StandardVersion VERSION = StandardVersion.newest();

  private PublishedSamples() {}

  /**
   * A sample, in both forms.
   *
   * @param root name of its root element
   * @param name its file name without the ending
   */
  public record Sample(String root, String name) {

    /** Its kind. */
    public DocumentType type() {
      return Arrays.stream(DocumentType.values())
          .filter(type -> type.element().equals(root))
          .findFirst()
          .orElseThrow();
    }

    /** Its JSON form, read. */
    public ObjectNode tree() {
      return (ObjectNode) CanonicalJson.tree(json());
    }

    /** Its JSON form. */
    public byte[] json() {
      return read("samples/" + name + ".json");
    }

    /** Its XML form. */
    public byte[] xml() {
      return read("samples/" + name + ".xml");
    }
  }

  /** All samples in an order of their names. */
  public static List<Sample> all(Comparator<String> order) {
    Stream<JsonNode> documents =
        CanonicalJson.tree(read("index.json")).path("documents").values().stream();
    return documents
        .flatMap(PublishedSamples::of)
        .sorted(Comparator.comparing(Sample::name, order))
        .toList();
  }

  private static Stream<Sample> of(JsonNode document) {
    return document.path("samples").values().stream()
        .map(JsonNode::asString)
        .filter(file -> file.endsWith(".json"))
        .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".json", ""))
        .map(name -> new Sample(document.path("name").asString(), name));
  }

  private static byte[] read(String file) {
    try (InputStream in = VERSION.resource(file).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
