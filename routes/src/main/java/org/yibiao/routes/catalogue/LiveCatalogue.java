package org.yibiao.routes.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.limits.Standing;
import org.yibiao.standard.value.DepartmentCode;

/** The catalogue with what this node knows of the holders' systems. */
@Component
public class LiveCatalogue {

  private final DataCatalogue catalogue;
  private final DepartmentLimits limits;

  LiveCatalogue(DataCatalogue catalogue, DepartmentLimits limits) {
    this.catalogue = catalogue;
    this.limits = limits;
  }

  /** The entries that somebody looks for, by the code of the service. */
  public List<LiveEntry> search(CatalogueSearch search) {
    return catalogue.all().stream().map(this::live).filter(search::fits).toList();
  }

  private LiveEntry live(CatalogueEntry entry) {
    DepartmentCode holder = entry.holder().department();
    Availability availability = limits.availability(holder);
    Standing standing = limits.standing(holder);
    return new LiveEntry(
        entry,
        availability,
        switch (availability) {
          case MAINTENANCE -> standing.closedUntil();
          case FAILING -> standing.askedAgainAt();
          default -> Optional.empty();
        },
        standing.closedFor());
  }
}
