package org.yibiao.hub.web;

import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.ListedField;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Confidentiality;

/**
 * A datum of a resource.
 *
 * @param pointer where an answer has it, as a JSON Pointer without indexes, by which grants name
 *     it; empty if the resource cannot be asked for
 * @param confidentiality its class; empty if nobody says
 */
record CatalogueField(String pointer, Name label, Optional<Level> confidentiality) {

  /** A class of confidentiality with its word. */
  record Level(String level, Name text) {

    static Level of(Confidentiality confidentiality) {
      Words words =
          Dictionary.V1
              .type("Confidentiality")
              .map(TypeEntry::codes)
              .map(codes -> codes.get(confidentiality.value()))
              .orElseGet(() -> Words.same(confidentiality.value()));
      return new Level(confidentiality.value(), new Name(words.zh(), words.en()));
    }
  }

  static CatalogueField of(ListedField field) {
    return new CatalogueField(
        "", new Name(field.label(), field.label()), field.confidentiality().map(Level::of));
  }
}
