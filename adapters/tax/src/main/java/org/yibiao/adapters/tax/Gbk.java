package org.yibiao.adapters.tax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/**
 * The tax system's character set, strictly: nothing is replaced by a question mark, and nothing of
 * GB 18030 that GBK lacks slips through.
 */
final class Gbk {

  private static final Charset GBK = Charset.forName("GBK");

  private Gbk() {}

  /** The first code point of the text that GBK lacks. */
  static OptionalInt firstLacking(String text) {
    var encoder = GBK.newEncoder();
    return text.codePoints()
        .filter(codePoint -> !encoder.canEncode(Character.toString(codePoint)))
        .findFirst();
  }

  static byte[] encode(String text) throws CharacterCodingException {
    ByteBuffer bytes =
        GBK.newEncoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .onMalformedInput(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(text));
    byte[] exact = new byte[bytes.remaining()];
    bytes.get(exact);
    return exact;
  }

  static String decode(byte[] bytes) throws CharacterCodingException {
    return GBK.newDecoder()
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
