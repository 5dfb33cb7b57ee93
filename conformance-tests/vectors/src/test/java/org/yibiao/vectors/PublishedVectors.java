package org.yibiao.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.vectors.mutation.Expected;
import tools.jackson.databind.JsonNode;

/** The vectors as another implementation reads them: from their files, by their manifest. */
public final class PublishedVectors {

  public static final Path FOLDER =
      Path.of(System.getProperty("vectors.folder", "target/vectors"))
          .resolve(StandardVersion.newest().label());

  private PublishedVectors() {}

  /** An entry of the manifest. */
  public record Entry(JsonNode node) {

    public Path file() {
      return FOLDER.resolve(node.path("file").asString());
    }

    public byte[] content() {
      try {
        return Files.readAllBytes(file());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public DocumentType type() {
      return Arrays.stream(DocumentType.values())
          .filter(type -> type.element().equals(node.path("document").asString()))
          .findFirst()
          .orElseThrow();
    }

    public Face face() {
      return Face.XML.mediaType().equals(node.path("mediaType").asString()) ? Face.XML : Face.JSON;
    }

    public boolean isValid() {
      return "valid".equals(node.path("verdict").asString());
    }

    public String layer() {
      return node.path("layer").asString();
    }

    public boolean isOfOlderVersion() {
      return node.path("constraints").toString().contains("X-version-");
    }

    public List<Expected> findings() {
      return node.path("findings").values().stream()
          .map(
              each ->
                  new Expected(
                      each.path("rule").asString(),
                      each.path("pointer").asString(),
                      each.path("xpath").asString(),
                      each.path("severity").asString()))
          .sorted()
          .toList();
    }

    @Override
    public String toString() {
      return node.path("file").asString();
    }
  }

  public static Stream<Entry> all() {
    return read("manifest.json").path("vectors").values().stream().map(Entry::new);
  }

  public static JsonNode read(String file) {
    try {
      return CanonicalJson.tree(Files.readAllBytes(FOLDER.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
