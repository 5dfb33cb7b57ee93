package org.yibiao.hub.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Quality;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.LiveEntry;
import org.yibiao.routes.limits.Availability;

/**
 * One entry of the catalogue.
 *
 * @param available whether a question to the holder is not sent away at once
 * @param availability the same in a word, and until when
 * @param quality how far the holder answers for the data; empty if it does not say
 */
record CatalogueRow(
    String service,
    Name name,
    String department,
    Name departmentName,
    DataResource resource,
    boolean available,
    Standing availability,
    Optional<Level> quality) {

  /** How the holder's system stands now. */
  record Standing(
      Availability state, Name text, Optional<OffsetDateTime> until, Optional<Name> reason) {}

  /** A level of quality with its word. */
  record Level(Quality level, Name text) {}

  static CatalogueRow of(LiveEntry live, ZoneId zone) {
    CatalogueEntry entry = live.entry();
    Availability now = live.availability();
    return new CatalogueRow(
        entry.service().code().value(),
        entry.service().name(),
        entry.holder().department().value(),
        entry.holder().name(),
        entry.resource(),
        now.isOpen(),
        new Standing(
            now,
            now.text(),
            live.until().map(end -> end.atZone(zone).toOffsetDateTime()),
            live.reason()),
        entry.resource().quality().map(level -> new Level(level, level.text())));
  }
}
