package org.yibiao.schemas.generator.compatibility;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.ContentModel;
import org.yibiao.schemas.generator.Field;

/**
 * Whether fields that both versions have, and that can occur together, kept their order.
 *
 * @param place the type
 */
record OrderComparison(String place, ContentModel older, ContentModel newer) {

  Stream<Breach> breaches() {
    List<String> was = common(older, newer);
    List<String> is = common(newer, older);
    return keepsOrder(was, is)
        ? Stream.empty()
        : Stream.of(
            new Breach(
                BreachKind.ORDER_CHANGED, place, String.join(" ", was), String.join(" ", is)));
  }

  private boolean keepsOrder(List<String> was, List<String> is) {
    return IntStream.range(0, was.size())
        .allMatch(
            i ->
                was.subList(i + 1, was.size()).stream()
                    .allMatch(later -> keepsOrder(was.get(i), later, is)));
  }

  private boolean keepsOrder(String first, String second, List<String> is) {
    return is.indexOf(first) < is.indexOf(second) || !new TogetherIn(older).mayOccur(first, second);
  }

  private static List<String> common(ContentModel one, ContentModel other) {
    List<String> names = other.fields().stream().map(Field::name).toList();
    return one.fields().stream().map(Field::name).filter(names::contains).toList();
  }
}
