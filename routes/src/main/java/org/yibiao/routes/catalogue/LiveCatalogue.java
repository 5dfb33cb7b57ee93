package org.yibiao.routes.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.limits.Standing;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The catalogue with what this node knows of the holders' systems, and with what is only listed.
 */
@Component
public class LiveCatalogue {

  private final DataCatalogue catalogue;
  private final ListedCatalogue listed;
  private final DepartmentLimits limits;

  LiveCatalogue(DataCatalogue catalogue, ListedCatalogue listed, DepartmentLimits limits) {
    this.catalogue = catalogue;
    this.listed = listed;
    this.limits = limits;
  }

  /**
   * What somebody looks for: first what connected departments give, by the code of the service;
   * then what is only listed, by its own code.
   */
  public List<CatalogueItem> search(CatalogueSearch search) {
    return all().filter(search::fits).toList();
  }

  /** The resource with this code. */
  public Optional<CatalogueItem> byCode(String resource) {
    return catalogue
        .byCode(resource)
        .<CatalogueItem>map(this::live)
        .or(() -> listed.byCode(resource));
  }

  /** What is listed and no connected department gives. */
  public List<ListedResource> notConnected() {
    Set<String> connected =
        catalogue.all().stream()
            .map(entry -> entry.resource().code())
            .collect(Collectors.toUnmodifiableSet());
    return listed.all().stream()
        .filter(each -> !connected.contains(each.resource().code()))
        .toList();
  }

  private Stream<CatalogueItem> all() {
    return Stream.concat(catalogue.all().stream().map(this::live), notConnected().stream());
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
