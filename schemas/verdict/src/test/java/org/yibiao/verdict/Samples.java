package org.yibiao.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The standard's own samples, and what tests make of them. */
public final class Samples {

  private Samples() {}

  /** A sample as it is, by its file's name. */
  public static Submitted of(String name) {
    return new Submitted(name, bytes(name));
  }

  /** A sample in which texts are replaced: what is found, then what is put there, in turn. */
  public static Submitted with(String name, String... changes) {
    String text = new String(bytes(name), StandardCharsets.UTF_8);
    for (int i = 0; i < changes.length; i += 2) {
      if (!text.contains(changes[i])) {
        throw new IllegalArgumentException(name + " does not hold " + changes[i]);
      }
      text = text.replace(changes[i], changes[i + 1]);
    }
    return new Submitted(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/standard/1.2/samples/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
