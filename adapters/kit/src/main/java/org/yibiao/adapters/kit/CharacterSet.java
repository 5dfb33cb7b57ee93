package org.yibiao.adapters.kit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A character set of the departments' systems, strictly both ways: nothing becomes a question mark,
 * and no private-use code point crosses, which would be another character on the other side.
 */
public enum CharacterSet {
  /** The set of most systems of the 2000s: GBK 1.0. */
  GBK,
  /**
   * The 6763 characters and the signs of 1980. Its middle dot and its dash are U+00B7 and U+2014,
   * as in GBK and GB 18030; Java's charset of this name still takes U+30FB and U+2015 for them.
   */
  GB2312,
  /** All of Unicode. */
  GB18030;

  /** What comes before is in each of them, and most of a message. */
  private static final int END_OF_ASCII = 0x80;

  private static final Charset WIDER = Charset.forName("GB18030");

  /** True if the set has the character. */
  public boolean has(int codePoint) {
    if (codePoint < END_OF_ASCII) {
      return true;
    }
    String text = Character.toString(codePoint);
    return Character.getType(codePoint) != Character.PRIVATE_USE
        && bytesCharset().newEncoder().canEncode(text)
        && (this != GB2312 || isRead(text.getBytes(bytesCharset()), Charset.forName(name())));
  }

  /** The first character of the text that the set lacks. */
  public OptionalInt firstLacking(String text) {
    return text.codePoints().filter(codePoint -> !has(codePoint)).findFirst();
  }

  /**
   * The text in the set's bytes.
   *
   * @throws CharacterCodingException if the set lacks one of its characters
   */
  public byte[] encode(String text) throws CharacterCodingException {
    OptionalInt lacking = firstLacking(text);
    if (lacking.isPresent()) {
      throw new NotInSet(this, lacking.getAsInt());
    }
    ByteBuffer bytes = bytesCharset().newEncoder().encode(CharBuffer.wrap(text));
    byte[] exact = new byte[bytes.remaining()];
    bytes.get(exact);
    return exact;
  }

  /**
   * The text that the bytes mean. Bytes that Java's GBK takes for private use, though GB 18030 has
   * given them characters since, are those characters.
   *
   * @throws CharacterCodingException if they are not of the set, or of an area for private use
   */
  public String decode(byte[] bytes) throws CharacterCodingException {
    String text =
        bytesCharset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    if (firstPrivate(text).isEmpty()) {
      return text;
    }
    String known = text.codePoints().mapToObj(this::standing).collect(Collectors.joining());
    OptionalInt own = firstPrivate(known);
    if (own.isPresent()) {
      throw new NotInSet(this, own.getAsInt());
    }
    return known;
  }

  /**
   * Why a department cannot take a text, naming the character, its code point and the field.
   *
   * @param department whose system it is
   * @param place the field in the department's own words
   * @param pointer JSON Pointer of the datum, if it is known
   */
  public Why lacking(
      int codePoint, DepartmentDescriptor.Name department, String place, Optional<String> pointer) {
    String shown = Character.toString(codePoint);
    return new Why(
        Optional.empty(),
        "%s系统只收 %s 字符，“%s”（U+%04X）不在其中（字段 %s）：请改用该部门允许的写法"
            .formatted(department.zh(), name(), shown, codePoint, place),
        "%s takes %s characters only, and %s (U+%04X) in %s is none: write it as they allow"
            .formatted(department.en(), name(), shown, codePoint, place),
        pointer);
  }

  private static OptionalInt firstPrivate(String text) {
    return text.codePoints()
        .filter(each -> Character.getType(each) == Character.PRIVATE_USE)
        .findFirst();
  }

  private String standing(int codePoint) {
    String text = Character.toString(codePoint);
    return Character.getType(codePoint) == Character.PRIVATE_USE
        ? new String(text.getBytes(bytesCharset()), WIDER)
        : text;
  }

  private Charset bytesCharset() {
    return Charset.forName(this == GB2312 ? "GBK" : name());
  }

  private static boolean isRead(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Names the character. */
  private static final class NotInSet extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final String message;

    NotInSet(CharacterSet set, int codePoint) {
      this.message = "U+%04X is no character of %s".formatted(codePoint, set);
    }

    @Override
    public String getMessage() {
      return message;
    }
  }
}
