package org.yibiao.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sample that the standard publishes, in both forms.
 *
 * @param name its file name without the ending; what stands before the first hyphen is its root
 */
public record Sample(String name) {

  public static final Sample BUSINESS_START = new Sample("submission-business-start");
  public static final Sample MINIMAL = new Sample("submission-minimal");

  public static Stream<Sample> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".xml"))
          .map(file -> new Sample(file.replace(".xml", "")))
          .sorted(Comparator.comparing(Sample::name))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DocumentType type() {
    String root = name.split("-")[0];
    return Arrays.stream(DocumentType.values())
        .filter(type -> type.element().equals(root))
        .findFirst()
        .orElseThrow();
  }

  public byte[] xml() {
    return read(name + ".xml");
  }

  public byte[] json() {
    return read(name + ".json");
  }

  public ObjectNode tree() {
    return (ObjectNode) CanonicalJson.tree(json());
  }

  /** The XML form with one text replaced. */
  public byte[] xmlWith(String found, String replacement) {
    String xml = new String(xml(), StandardCharsets.UTF_8);
    if (!xml.contains(found)) {
      throw new IllegalArgumentException(name + " does not hold " + found);
    }
    return xml.replace(found, replacement).getBytes(StandardCharsets.UTF_8);
  }

  /** The JSON form with one text replaced. */
  public byte[] jsonWith(String found, String replacement) {
    String json = new String(json(), StandardCharsets.UTF_8);
    if (!json.contains(found)) {
      throw new IllegalArgumentException(name + " does not hold " + found);
    }
    return json.replace(found, replacement).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }

  private static byte[] read(String file) {
    try {
      return Files.readAllBytes(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Sample.class.getResource("/standard/1.2/samples").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
