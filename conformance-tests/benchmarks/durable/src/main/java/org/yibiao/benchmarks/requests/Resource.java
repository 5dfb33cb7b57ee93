package org.yibiao.benchmarks.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that this benchmark brings along. */
public final class Resource {

  private Resource() {}

  /** The text of this name. */
  public static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/requests/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
