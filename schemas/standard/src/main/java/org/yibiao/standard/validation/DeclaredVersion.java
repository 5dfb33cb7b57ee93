package org.yibiao.standard.validation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.standard.StandardVersion;

/**
 * The version that an XML document seems to follow, by a look at its first bytes. It is a guess, to
 * be held against the document when that has been read: the words may stand in a comment.
 */
final class DeclaredVersion {

  /** Longer than an envelope is. */
  private static final int BYTES = 8192;

  private static final Pattern ELEMENT =
      Pattern.compile("schemaVersion\\s*>\\s*([0-9]{1,3}\\.[0-9]{1,3})\\s*<");

  private DeclaredVersion() {}

  /** The version; the newest if the document says nothing that is understood. */
  static StandardVersion in(byte[] document) {
    String head =
        new String(document, 0, Math.min(document.length, BYTES), StandardCharsets.ISO_8859_1);
    Matcher said = ELEMENT.matcher(head);
    return said.find()
        ? StandardVersion.of(said.group(1)).orElse(StandardVersion.newest())
        : StandardVersion.newest();
  }
}
