package org.yibiao.vectors.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The constraints that cannot be broken, as {@code excluded.yaml} lists them. */
public final class Exclusions {

  private Exclusions() {}

  /** All of them. */
  public static List<Exclusion> all() {
    try (InputStream in =
        Exclusions.class.getResourceAsStream("/org/yibiao/vectors/excluded.yaml")) {
      return new YAMLMapper().readValue(in.readAllBytes(), new TypeReference<List<Exclusion>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
