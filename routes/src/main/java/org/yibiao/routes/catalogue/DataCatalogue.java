package org.yibiao.routes.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;

/** The data resources of the departments that are plugged in now. */
@Component
public class DataCatalogue {

  private final Departments departments;
  private volatile Listed listed = Listed.of(List.of());

  public DataCatalogue(Departments departments) {
    this.departments = departments;
  }

  /** All of them, by the code of the service. */
  public List<CatalogueEntry> all() {
    return listed().entries();
  }

  /** The one that this service gives. */
  public Optional<CatalogueEntry> byService(String service) {
    return Optional.ofNullable(listed().byService().get(service));
  }

  /** The one with this code. */
  public Optional<CatalogueEntry> byCode(String resource) {
    return Optional.ofNullable(listed().byCode().get(resource));
  }

  /** Made anew when a department has come: every data request looks into it several times. */
  private Listed listed() {
    List<DepartmentDescriptor> now = departments.all();
    Listed known = listed;
    if (known.departments() != now) {
      known = Listed.of(now);
      listed = known;
    }
    return known;
  }

  private record Listed(
      List<DepartmentDescriptor> departments,
      List<CatalogueEntry> entries,
      Map<String, CatalogueEntry> byService,
      Map<String, CatalogueEntry> byCode) {

    static Listed of(List<DepartmentDescriptor> departments) {
      List<CatalogueEntry> entries =
          departments.stream()
              .flatMap(DataCatalogue::of)
              .sorted(Comparator.comparing(entry -> entry.service().code().value()))
              .toList();
      Map<String, CatalogueEntry> byService = new HashMap<>();
      Map<String, CatalogueEntry> byCode = new HashMap<>();
      for (CatalogueEntry entry : entries) {
        byService.putIfAbsent(entry.service().code().value(), entry);
        byCode.putIfAbsent(entry.resource().code(), entry);
      }
      return new Listed(departments, entries, byService, byCode);
    }
  }

  private static Stream<CatalogueEntry> of(DepartmentDescriptor department) {
    return department.services().stream()
        .flatMap(
            service ->
                service.resource().stream()
                    .map(resource -> new CatalogueEntry(department, service, resource)));
  }
}
