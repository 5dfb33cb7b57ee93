package org.yibiao.adapters.kit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * The character set of a department's native messages, strictly both ways: nothing is ever replaced
 * by a question mark.
 */
public record DepartmentCharset(Charset charset) {

  /** The character set of this name, such as {@code GBK}. */
  public static DepartmentCharset named(String name) {
    return new DepartmentCharset(Charset.forName(name));
  }

  /**
   * The bytes of a text.
   *
   * @throws RequestNotCarried if it holds a character that the set lacks; the reason names it
   */
  public byte[] encode(String text) {
    try {
      if (chinese().isPresent()) {
        return chinese().get().encode(text);
      }
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .onMalformedInput(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException e) {
      throw new RequestNotCarried(lacking(text));
    }
  }

  /**
   * The text of bytes.
   *
   * @throws AnswerNotUnderstood if they are none of this character set
   */
  public String decode(byte[] bytes) {
    try {
      if (chinese().isPresent()) {
        return chinese().get().decode(bytes);
      }
      return charset
          .newDecoder()
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AnswerNotUnderstood("The answer is not in " + charset.name(), e);
    }
  }

  private Why lacking(String text) {
    int found = text.codePoints().filter(each -> !has(each)).findFirst().orElseThrow();
    String character = Character.toString(found);
    String code = "U+%04X".formatted(found);
    return Why.of(
        "部门系统只收 %s 字符，“%s”（%s）不在其中：请改用部门认可的写法".formatted(charset.name(), character, code),
        "The department takes %s only, and %s (%s) is not in it: write it as the department allows"
            .formatted(charset.name(), character, code));
  }

  private boolean has(int codePoint) {
    return chinese()
        .map(set -> set.has(codePoint))
        .orElseGet(() -> charset.newEncoder().canEncode(Character.toString(codePoint)));
  }

  /** The Chinese sets have pitfalls that {@link CharacterSet} knows. */
  private Optional<CharacterSet> chinese() {
    return Arrays.stream(CharacterSet.values())
        .filter(set -> Charset.forName(set.name()).equals(charset))
        .findFirst();
  }
}
