package org.yibiao.routes.letters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * The body of a message, byte for byte.
 *
 * @param form what kind of message it was
 * @param bytes a text in UTF-8
 */
public record Content(Form form, byte[] bytes) {

  /** Kinds of messages. */
  public enum Form {
    /** Text. */
    TEXT,
    /** Bytes. */
    BYTES,
    /** Neither: what the hub cannot open. */
    NONE;

    /** As in the interface and the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Form of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** A text. */
  public static Content text(String text) {
    return new Content(Form.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same kind of message with another body. */
  public Content with(byte[] other) {
    return new Content(form == Form.NONE ? Form.BYTES : form, other);
  }

  /** The body read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** True if it can be kept as text without losing anything; no database keeps a null character. */
  boolean isText() {
    return text().indexOf('\0') < 0
        && Arrays.equals(text().getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** How it is kept. */
  Kept kept() {
    return isText()
        ? new Kept("text", text())
        : new Kept("base64", Base64.getEncoder().encodeToString(bytes));
  }

  /** As a text column holds it. */
  record Kept(String encoding, String body) {
    Content as(Form form) {
      byte[] bytes =
          encoding.equals("text")
              ? body.getBytes(StandardCharsets.UTF_8)
              : Base64.getDecoder().decode(body);
      return new Content(form, bytes);
    }
  }
}
