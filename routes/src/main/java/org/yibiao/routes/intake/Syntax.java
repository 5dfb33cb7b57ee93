package org.yibiao.routes.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;

/** The two forms that the standard's documents have. */
public enum Syntax {
  JSON("application/json", "application/problem+json"),
  XML("application/xml", "application/problem+xml");

  private final String mediaType;
  private final String problemMediaType;

  Syntax(String mediaType, String problemMediaType) {
    this.mediaType = mediaType;
    this.problemMediaType = problemMediaType;
  }

  /** Media type of a document. */
  public String mediaType() {
    return mediaType + ";charset=UTF-8";
  }

  /** Media type of a problem document (RFC 9457, section 3 and appendix B). */
  public String problemMediaType() {
    return problemMediaType + ";charset=UTF-8";
  }

  /** The form that a Content-Type names, if it names one of the two. */
  public static Optional<Syntax> ofContentType(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return switch (type) {
      case "application/json" -> Optional.of(JSON);
      case "application/xml", "text/xml" -> Optional.of(XML);
      default -> Optional.empty();
    };
  }

  /** The form that an Accept header prefers; the other one's form where it has no wish. */
  public static Syntax ofAccept(String accept, Syntax otherwise) {
    int json = accept.indexOf("json");
    int xml = accept.indexOf("xml");
    if (json < 0 && xml < 0) {
      return otherwise;
    }
    return xml < 0 || (json >= 0 && json < xml) ? JSON : XML;
  }

  /** The form that a message without a declared type seems to have, by its first character. */
  public static Syntax ofContent(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8)
            // a byte order mark, which in UTF-16 is no UTF-8, and the other halves of characters
            .replaceAll("[\\x{FEFF}\\x{FFFD}\\x00]", "")
            .stripLeading();
    return start.startsWith("<") ? XML : JSON;
  }

  /** The document as bytes in this form. */
  public byte[] write(Object document) {
    return this == JSON ? CanonicalJson.write(document) : CanonicalXml.write(document);
  }

  /** Reads a valid document. */
  public <T> T read(byte[] content, Class<T> type) {
    return this == JSON ? CanonicalJson.read(content, type) : CanonicalXml.read(content, type);
  }

  public List<Finding> validate(StandardValidator validator, DocumentType type, byte[] content) {
    return this == JSON
        ? validator.validateJson(type, content)
        : validator.validateXml(type, content);
  }
}
