package org.yibiao.standard.validation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javax.xml.transform.sax.SAXSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.SafeXml;
import tools.jackson.databind.JsonNode;

/** Bytes that are to be read as a document, and what can be said about them before. */
final class Input {

  private Input() {}

  /** The bytes as an XML document, which can be read again and again. */
  static Supplier<SAXSource> xml(byte[] bytes) {
    return () -> SafeXml.source(read(bytes));
  }

  /** The bytes as a JSON document. */
  static Supplier<JsonNode> json(byte[] bytes) {
    return () -> {
      if (!isUtf8(read(bytes))) {
        throw new Unfit(FaultKind.ENCODING);
      }
      return CanonicalJson.tree(bytes);
    };
  }

  private static byte[] read(byte[] bytes) {
    if (isBlank(bytes)) {
      throw new Unfit(FaultKind.EMPTY);
    }
    return bytes;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one != ' ' && one != '\t' && one != '\n' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  /** JSON is UTF-8 between systems (RFC 8259, 8.1); parsers guess at others, and differ. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
