package org.yibiao.routes.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DataResource.Sharing;

/**
 * What somebody looks for in the catalogue; what is not given fits everything.
 *
 * @param words to be found in a code, name or summary of resource, service or department, whatever
 *     the case
 * @param department code of the holder
 * @param sharing to whom the resource is given
 * @param available whether the holder's system can be asked now
 * @param purpose to be found in one of the purposes
 * @param connected whether a connected department gives it
 */
public record CatalogueSearch(
    Optional<String> words,
    Optional<String> department,
    Optional<Sharing> sharing,
    Optional<Boolean> available,
    Optional<String> purpose,
    Optional<Boolean> connected) {

  /** For whom everything fits. */
  public static final CatalogueSearch ALL =
      new CatalogueSearch(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  boolean fits(CatalogueItem item) {
    return isIn(words, item.texts())
        && department.stream().allMatch(item.department()::equals)
        && sharing.stream().allMatch(item.resource().sharing()::equals)
        && available.stream().allMatch(wish -> wish == item.isOpen())
        && (purpose.isEmpty() || isIn(purpose, item.resource().purposes().stream()))
        && connected.stream().allMatch(wish -> wish == item.isConnected());
  }

  private static boolean isIn(Optional<String> wish, Stream<String> texts) {
    return wish.isEmpty()
        || texts
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT)
            .contains(wish.get().strip().toLowerCase(Locale.ROOT));
  }
}
