package org.yibiao.routes.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;

/** The data resources of the departments that are plugged in now. */
@Component
public class DataCatalogue {

  private final Departments departments;

  public DataCatalogue(Departments departments) {
    this.departments = departments;
  }

  /** All of them, by the code of the service. */
  public List<CatalogueEntry> all() {
    return departments.all().stream()
        .flatMap(DataCatalogue::of)
        .sorted(Comparator.comparing(entry -> entry.service().code().value()))
        .toList();
  }

  /** The one that this service gives. */
  public Optional<CatalogueEntry> byService(String service) {
    return all().stream()
        .filter(entry -> entry.service().code().value().equals(service))
        .findFirst();
  }

  /** The one with this code. */
  public Optional<CatalogueEntry> byCode(String resource) {
    return all().stream().filter(entry -> entry.resource().code().equals(resource)).findFirst();
  }

  private static Stream<CatalogueEntry> of(DepartmentDescriptor department) {
    return department.services().stream()
        .flatMap(
            service ->
                service.resource().stream()
                    .map(resource -> new CatalogueEntry(department, service, resource)));
  }
}
