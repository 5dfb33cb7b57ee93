package org.yibiao.hub.access.signatures;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.InnerList;
import org.greenbytes.http.sfv.IntegerItem;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;

/**
 * The signature of a request as its headers tell it (RFC 9421, section 4).
 *
 * @param covered what it covers, with its parameters
 * @param components names of what it covers
 * @param value the signature itself
 */
record SignatureInput(InnerList covered, List<String> components, byte[] value) {

  /** Headers by which a request says that it is signed. */
  static final String HEADER = "Signature-Input";

  static final String VALUE = "Signature";

  /**
   * Reads the headers.
   *
   * @throws WrongSignature unless they hold one signature in the form that the RFC gives them
   */
  static SignatureInput of(HttpServletRequest request) {
    Map<String, ListElement<?>> inputs = dictionary(request, HEADER);
    Map<String, ListElement<?>> values = dictionary(request, VALUE);
    // of two, one might be checked and the other be meant
    if (inputs.size() != 1 || !inputs.keySet().equals(values.keySet())) {
      throw new WrongSignature(
          "Signature-Input 与 Signature 应各有一个签名，标签相同",
          "Signature-Input and Signature must hold one signature each, under the same label");
    }
    String label = inputs.keySet().iterator().next();
    if (inputs.get(label) instanceof InnerList covered
        && values.get(label) instanceof ByteSequenceItem value) {
      return new SignatureInput(covered, components(covered), bytes(value.get()));
    }
    throw new WrongSignature(
        "Signature-Input 应为组成部分的列表，Signature 应为字节序列",
        "Signature-Input must be a list of components, Signature a byte sequence");
  }

  Optional<Long> number(String parameter) {
    return Optional.ofNullable(covered.getParams().get(parameter))
        .filter(IntegerItem.class::isInstance)
        .map(each -> ((IntegerItem) each).getAsLong());
  }

  Optional<String> text(String parameter) {
    return Optional.ofNullable(covered.getParams().get(parameter))
        .filter(StringItem.class::isInstance)
        .map(each -> ((StringItem) each).get());
  }

  boolean has(String parameter) {
    return covered.getParams().containsKey(parameter);
  }

  /** Members of a header of RFC 9651; none if it is not there. */
  static Map<String, ListElement<?>> dictionary(HttpServletRequest request, String header) {
    try {
      List<String> lines = Collections.list(request.getHeaders(header));
      return lines.isEmpty() ? Map.of() : new Parser(lines).parseDictionary().get();
    } catch (ParseException e) {
      throw new WrongSignature(
          header + " 不是 RFC 9651 的字典", header + " is no dictionary of RFC 9651");
    }
  }

  static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static List<String> components(InnerList covered) {
    List<String> names = covered.get().stream().map(SignatureInput::name).toList();
    if (new HashSet<>(names).size() < names.size()) {
      throw new WrongSignature(
          "Signature-Input 中的组成部分不得重复", "Signature-Input must name each component once");
    }
    return names;
  }

  private static String name(Item<?> component) {
    if (component instanceof StringItem name && name.getParams().isEmpty()) {
      return name.get();
    }
    throw new WrongSignature(
        "本平台不支持带参数的组成部分：" + component.serialize(),
        "The hub takes no component with parameters: " + component.serialize());
  }
}
