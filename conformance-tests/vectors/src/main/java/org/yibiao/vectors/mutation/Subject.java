package org.yibiao.vectors.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.xml.sax.SAXException;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.mutation.MutationRun.Validator;

/**
 * A file with a document, whose form and kind are found out.
 *
 * @param face its form: XML, if it begins with {@code <}
 * @param bytes its content
 */
record Subject(Face face, byte[] bytes) {

  static Subject read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String start = new String(bytes, StandardCharsets.UTF_8).strip();
    boolean isXml = start.startsWith("<") || start.startsWith("\uFEFF<");
    return new Subject(isXml ? Face.XML : Face.JSON, bytes);
  }

  /**
   * What kind of document it is. XML says it; of JSON it is the first kind that takes it.
   *
   * @return empty if it is none
   */
  Optional<DocumentType> type(Validator validator) {
    return Arrays.stream(DocumentType.values())
        .filter(
            type -> face == Face.JSON ? isTaken(type, validator) : type.element().equals(root()))
        .findFirst();
  }

  Original<?> original(DocumentType type, Instances instances) {
    return face == Face.XML
        ? XmlOriginal.of(type, bytes, instances)
        : JsonOriginal.of(type, bytes, instances);
  }

  private boolean isTaken(DocumentType type, Validator validator) {
    return validator.validate(type, face, bytes).stream()
        .map(Finding::getSeverity)
        .noneMatch(Severity.ERROR::equals);
  }

  private String root() {
    try {
      return SafeXml.parse(bytes).getDocumentElement().getLocalName();
    } catch (SAXException e) {
      return "";
    }
  }
}
