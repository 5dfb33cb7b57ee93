package org.yibiao.standard.validation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;

/**
 * The checks of structure of one version of the standard.
 *
 * @param xml by kind of document, for the XML form
 * @param json the same for the JSON form
 */
record StructureChecks(
    Map<DocumentType, XmlSchemaCheck> xml, Map<DocumentType, JsonSchemaCheck> json) {

  /** The checks of a version; making them compiles its schemas. */
  static StructureChecks of(StandardVersion version) {
    return new StructureChecks(
        each(type -> XmlSchemaCheck.of(type, version)),
        each(type -> JsonSchemaCheck.of(type, version)));
  }

  private static <C> Map<DocumentType, C> each(Function<DocumentType, C> maker) {
    Map<DocumentType, C> checks = new EnumMap<>(DocumentType.class);
    Arrays.stream(DocumentType.values()).forEach(type -> checks.put(type, maker.apply(type)));
    return checks;
  }
}
