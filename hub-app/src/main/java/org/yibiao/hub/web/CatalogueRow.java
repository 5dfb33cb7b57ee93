package org.yibiao.hub.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Quality;
import org.yibiao.routes.catalogue.CatalogueItem;
import org.yibiao.routes.catalogue.LiveEntry;
import org.yibiao.routes.limits.Availability;

/**
 * One entry of the catalogue.
 *
 * @param service code of the service that gives it; empty if its holder is not connected
 * @param connected whether its holder is connected
 * @param available whether a question to the holder is not sent away at once
 * @param availability the same in a word, and until when
 * @param quality how far the holder answers for the data; empty if it does not say
 */
record CatalogueRow(
    Optional<String> service,
    Name name,
    String department,
    Name departmentName,
    DataResource resource,
    boolean connected,
    boolean available,
    Standing availability,
    Optional<Level> quality) {

  private static final Standing NOT_CONNECTED =
      new Standing(
          Availability.NOT_CONNECTED,
          Availability.NOT_CONNECTED.text(),
          Optional.empty(),
          Optional.empty());

  /** How the holder's system stands now. */
  record Standing(
      Availability state, Name text, Optional<OffsetDateTime> until, Optional<Name> reason) {}

  /** A level of quality with its word. */
  record Level(Quality level, Name text) {}

  static CatalogueRow of(CatalogueItem item, ZoneId zone) {
    return new CatalogueRow(
        Optional.of(item.serviceCode()).filter(code -> !code.isEmpty()),
        item.name(),
        item.department(),
        item.departmentName(),
        item.resource(),
        item.isConnected(),
        item.isOpen(),
        item instanceof LiveEntry live ? standing(live, zone) : NOT_CONNECTED,
        item.resource().quality().map(level -> new Level(level, level.text())));
  }

  private static Standing standing(LiveEntry live, ZoneId zone) {
    return new Standing(
        live.availability(),
        live.availability().text(),
        live.until().map(end -> end.atZone(zone).toOffsetDateTime()),
        live.reason());
  }
}
