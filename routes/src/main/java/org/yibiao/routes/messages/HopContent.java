package org.yibiao.routes.messages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What crossed with a hop. One that is longer than the log keeps is cut, and says so.
 *
 * @param natively as the other side speaks
 * @param canonical in the standard's form
 * @param isCut whether a part is missing, or all of it
 */
public record HopContent(Optional<byte[]> natively, Optional<byte[]> canonical, boolean isCut) {

  /** Nothing is kept. */
  public static final HopContent NONE = new HopContent(Optional.empty(), Optional.empty(), false);

  /** In the standard's form only. */
  public static HopContent canonical(String document) {
    return new HopContent(Optional.empty(), Optional.of(utf8(document)), false);
  }

  /** As it came, where that is all that there is. */
  public static HopContent natively(byte[] message) {
    return new HopContent(Optional.of(message), Optional.empty(), false);
  }

  /** In both forms. */
  public static HopContent of(String message, Optional<String> document) {
    return new HopContent(Optional.of(utf8(message)), document.map(HopContent::utf8), false);
  }

  /** Whether nothing is kept. */
  public boolean isEmpty() {
    return natively.isEmpty() && canonical.isEmpty();
  }

  /** The native form read as UTF-8. */
  public Optional<String> nativeText() {
    return natively.map(HopContent::text);
  }

  /** The standard's form. */
  public Optional<String> canonicalText() {
    return canonical.map(HopContent::text);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
