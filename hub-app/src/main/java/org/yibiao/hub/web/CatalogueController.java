package org.yibiao.hub.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.limits.DepartmentLimits;

/** The catalogue of data resources, with the state of each holder's system now. */
@RestController
class CatalogueController {

  private final DataCatalogue catalogue;
  private final DepartmentLimits limits;

  CatalogueController(DataCatalogue catalogue, DepartmentLimits limits) {
    this.catalogue = catalogue;
    this.limits = limits;
  }

  /** One entry of the catalogue. */
  record Row(
      String service,
      Name name,
      String department,
      Name departmentName,
      DataResource resource,
      boolean available) {}

  @GetMapping(path = "/api/v1/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Row> list(@RequestParam Optional<String> q) {
    return catalogue.all().stream()
        .map(this::row)
        .filter(row -> q.isEmpty() || matches(row, q.get().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Row row(CatalogueEntry entry) {
    return new Row(
        entry.service().code().value(),
        entry.service().name(),
        entry.holder().department().value(),
        entry.holder().name(),
        entry.resource(),
        limits.isOpen(entry.holder().department()));
  }

  private static boolean matches(Row row, String words) {
    String text =
        String.join(
            " ",
            row.service(),
            row.name().zh(),
            row.name().en(),
            row.departmentName().zh(),
            row.departmentName().en(),
            row.resource().code(),
            row.resource().summary().zh(),
            row.resource().summary().en());
    return text.toLowerCase(Locale.ROOT).contains(words);
  }
}
