package org.yibiao.routes.catalogue;

import java.util.Locale;
import java.util.Optional;
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
 */
public record CatalogueSearch(
    Optional<String> words,
    Optional<String> department,
    Optional<Sharing> sharing,
    Optional<Boolean> available) {

  boolean fits(LiveEntry live) {
    CatalogueEntry entry = live.entry();
    return words.map(text -> text.toLowerCase(Locale.ROOT)).stream().allMatch(text(entry)::contains)
        && department.stream().allMatch(entry.holder().department().value()::equals)
        && sharing.stream().allMatch(entry.resource().sharing()::equals)
        && available.stream().allMatch(wish -> wish == live.availability().isOpen());
  }

  private static String text(CatalogueEntry entry) {
    Stream<String> codes = Stream.of(entry.service().code().value(), entry.resource().code());
    Stream<String> names =
        Stream.of(entry.service().name(), entry.holder().name(), entry.resource().summary())
            .flatMap(name -> Stream.of(name.zh(), name.en()));
    return String.join(" ", Stream.concat(codes, names).toList()).toLowerCase(Locale.ROOT);
  }
}
