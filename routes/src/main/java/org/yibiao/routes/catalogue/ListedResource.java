package org.yibiao.routes.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Quality;

/**
 * A resource that the catalogue tells of though no connected department gives it: it was imported.
 *
 * @param department code of the holder: a department code, or a unified social credit code
 * @param resource what is known of it; nothing says by what it can be asked for, and nobody is
 *     granted anything
 * @param cycle how often it is brought up to date, if the holder says
 * @param contact whom to ask about it, if the holder says
 */
public record ListedResource(
    String department,
    Name departmentName,
    Name name,
    DataResource resource,
    List<ListedField> fields,
    Optional<UpdateCycle> cycle,
    Optional<String> contact)
    implements CatalogueItem {

  private static final String FREE_BODY = "dataRecord";
  private static final Name UNSAID = new Name("未注明", "not stated");

  static ListedResource of(ListedRow row) {
    return new ListedResource(
        row.text(ListedColumn.DEPARTMENT),
        name(row, ListedColumn.DEPARTMENT_ZH, ListedColumn.DEPARTMENT_EN),
        name(row, ListedColumn.NAME_ZH, ListedColumn.NAME_EN),
        data(row),
        row.maybe(ListedColumn.FIELDS).map(ListedField::list).orElse(List.of()),
        cycle(row),
        row.maybe(ListedColumn.CONTACT));
  }

  private static DataResource data(ListedRow row) {
    return new DataResource(
        row.code(),
        FREE_BODY,
        name(row, ListedColumn.DESCRIPTION_ZH, ListedColumn.DESCRIPTION_EN),
        List.of(),
        Sharing.of(row.text(ListedColumn.SHARING)).orElse(Sharing.NOT_SHARED),
        row.maybe(ListedColumn.CONDITION).map(words -> new Name(words, words)),
        row.maybe(ListedColumn.PURPOSES)
            .map(list -> List.of(list.split(ListedField.SEPARATOR)))
            .orElse(List.of()),
        row.maybe(ListedColumn.FRESHNESS).map(Duration::parse).orElse(Duration.ZERO),
        Optional.empty(),
        cycle(row).map(UpdateCycle::text).orElse(UNSAID),
        List.of(),
        List.of(),
        row.maybe(ListedColumn.QUALITY).flatMap(Quality::of));
  }

  private static Optional<UpdateCycle> cycle(ListedRow row) {
    return row.maybe(ListedColumn.UPDATED).flatMap(UpdateCycle::of);
  }

  /** Without English words the Chinese ones stand for both. */
  private static Name name(ListedRow row, ListedColumn zh, ListedColumn en) {
    return new Name(row.text(zh), row.maybe(en).orElse(row.text(zh)));
  }

  @Override
  public String serviceCode() {
    return "";
  }

  @Override
  public boolean isOpen() {
    return false;
  }
}
