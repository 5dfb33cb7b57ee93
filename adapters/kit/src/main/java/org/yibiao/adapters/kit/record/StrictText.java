package org.yibiao.adapters.kit.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.HexFormat;
import java.util.OptionalInt;

/** Text in a character set and back, in which nothing is ever replaced by something else. */
final class StrictText {

  private static final char REPLACEMENT = '\uFFFD';

  private StrictText() {}

  /**
   * Bytes that are no character.
   *
   * @param at the first of them, from 0
   * @param hex the bytes
   */
  record Malformed(int at, String hex) {}

  /** Bytes were met that are no character. */
  static final class MalformedText extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Malformed place;

    MalformedText(Malformed place) {
      super(place.toString(), null, false, false);
      this.place = place;
    }

    Malformed place() {
      return place;
    }
  }

  static String decode(Charset charset, byte[] bytes, int from, int length) throws MalformedText {
    String text = new String(bytes, from, length, charset);
    if (text.indexOf(REPLACEMENT) >= 0) {
      // it may be in the file itself, which is for the check of values to say
      find(charset, ByteBuffer.wrap(bytes, from, length).slice());
    }
    return text;
  }

  private static void find(Charset charset, ByteBuffer bytes) throws MalformedText {
    CharBuffer out = CharBuffer.allocate(bytes.remaining() * 2 + 2);
    CoderResult result = charset.newDecoder().decode(bytes, out, true);
    if (result.isError()) {
      byte[] wrong = new byte[Math.min(result.length(), bytes.remaining())];
      int at = bytes.position();
      bytes.get(wrong);
      String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
      throw new MalformedText(new Malformed(at, hex));
    }
  }

  /** The first character that the character set lacks. */
  static OptionalInt unmappable(Charset charset, String text) {
    CharsetEncoder encoder = charset.newEncoder();
    return text.codePoints()
        .filter(each -> !encoder.canEncode(Character.toString(each)))
        .findFirst();
  }

  /**
   * The bytes of a text that holds no unmappable character.
   *
   * @throws CharacterCodingException if it does
   */
  static byte[] encode(Charset charset, String text) throws CharacterCodingException {
    ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    return all;
  }
}
