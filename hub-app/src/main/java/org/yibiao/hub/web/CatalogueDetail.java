package org.yibiao.hub.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.yibiao.routes.catalogue.CatalogueItem;
import org.yibiao.routes.catalogue.ListedResource;
import org.yibiao.routes.catalogue.LiveEntry;

/**
 * All that the catalogue tells of one resource.
 *
 * @param entry what the list tells
 * @param fields its data
 * @param contact whom to ask about it; empty if the hub can be asked itself, or nobody says
 */
record CatalogueDetail(
    @JsonUnwrapped CatalogueRow entry, List<CatalogueField> fields, Optional<String> contact) {

  static CatalogueDetail of(CatalogueItem item, CatalogueRow row) {
    return item instanceof ListedResource listed
        ? new CatalogueDetail(
            row, listed.fields().stream().map(CatalogueField::of).toList(), listed.contact())
        : new CatalogueDetail(row, AnswerFields.of(((LiveEntry) item).entry()), Optional.empty());
  }
}
