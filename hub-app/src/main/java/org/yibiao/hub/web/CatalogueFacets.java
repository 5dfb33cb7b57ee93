package org.yibiao.hub.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.CatalogueItem;

/**
 * By what the catalogue can be narrowed.
 *
 * @param total how many resources there are
 * @param departments whose they are
 * @param purposes for what they may be asked, the most frequent first; of very many not all
 */
record CatalogueFacets(int total, List<Holder> departments, List<Purpose> purposes) {

  private static final int MOST = 500;

  /** A holder, and how many resources it has. */
  record Holder(String code, Name name, long resources) {}

  /** A purpose, and for how many resources it is named. */
  record Purpose(String purpose, long resources) {}

  static CatalogueFacets of(List<CatalogueItem> items) {
    return new CatalogueFacets(items.size(), holders(items), purposes(items));
  }

  private static List<Holder> holders(List<CatalogueItem> items) {
    Map<String, List<CatalogueItem>> byHolder =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    CatalogueItem::department, LinkedHashMap::new, Collectors.toList()));
    return byHolder.entrySet().stream()
        .map(
            each ->
                new Holder(
                    each.getKey(), each.getValue().get(0).departmentName(), each.getValue().size()))
        .toList();
  }

  private static List<Purpose> purposes(List<CatalogueItem> items) {
    return items.stream()
        .flatMap(item -> item.resource().purposes().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> new Purpose(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingLong(Purpose::resources).reversed().thenComparing(Purpose::purpose))
        .limit(MOST)
        .toList();
  }
}
