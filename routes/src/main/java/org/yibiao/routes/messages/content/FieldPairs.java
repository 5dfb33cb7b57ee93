package org.yibiao.routes.messages.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.yibiao.routes.messages.content.FieldChange.Kind;

/**
 * Pairs the data of a message's native form with those of the standard's, and so shows what the
 * mapping did. It goes by the values, the surest first: a mapping may do more than can be seen from
 * its two ends, so that a pair of short codes is a likelihood and no proof.
 */
public final class FieldPairs {

  /** Values this short stand in many places by chance. */
  private static final int SHORT = 2;

  private final Map<String, Map<String, String>> codeMaps;
  private final Set<Leaf> natives;
  private final Set<Leaf> canonicals;
  private final List<FieldChange> changes = new ArrayList<>();

  private FieldPairs(
      List<Leaf> natives, List<Leaf> canonicals, Map<String, Map<String, String>> codeMaps) {
    this.natives = new LinkedHashSet<>(natives);
    this.canonicals = new LinkedHashSet<>(canonicals);
    this.codeMaps = codeMaps;
  }

  /**
   * The changes between two forms, in the order of the standard's form; at the end stands what only
   * the native one has.
   *
   * @param codeMaps the department's tables: of each the standard's code to its own
   */
  public static List<FieldChange> of(
      List<Leaf> natives, List<Leaf> canonicals, Map<String, Map<String, String>> codeMaps) {
    FieldPairs pairs = new FieldPairs(natives, canonicals, codeMaps);
    pairs.pairAll();
    return pairs.inOrder(canonicals);
  }

  private void pairAll() {
    pair(Kind.CARRIED, (own, standard) -> isSameName(own, standard) && isEqual(own, standard));
    pair(Kind.RENAMED, (own, standard) -> isLong(standard) && isEqual(own, standard));
    pair(
        Kind.REFORMATTED,
        (own, standard) -> isLong(standard) && Written.isSame(own.value(), standard.value()));
    pair(Kind.RECODED, (own, standard) -> isSameName(own, standard) && isRecoded(own, standard));
    pair(Kind.RECODED, this::isRecoded);
    pair(Kind.RENAMED, FieldPairs::isEqual);
    again();
  }

  private void pair(Kind kind, BiPredicate<Leaf, Leaf> isPair) {
    for (Leaf standard : List.copyOf(canonicals)) {
      natives.stream()
          .filter(own -> isPair.test(own, standard))
          .findFirst()
          .ifPresent(
              own -> {
                natives.remove(own);
                canonicals.remove(standard);
                changes.add(new FieldChange(kind, Optional.of(own), Optional.of(standard)));
              });
    }
  }

  /** One datum may be written to several places, or be taken from several. */
  private void again() {
    List<FieldChange> more = new ArrayList<>();
    for (FieldChange change : changes) {
      Leaf own = change.nativeLeaf().orElseThrow();
      Leaf standard = change.canonicalLeaf().orElseThrow();
      List.copyOf(natives).stream()
          .filter(each -> isLong(each) && isEqual(each, own))
          .forEach(
              each -> {
                natives.remove(each);
                more.add(new FieldChange(change.kind(), Optional.of(each), Optional.of(standard)));
              });
      List.copyOf(canonicals).stream()
          .filter(each -> isLong(each) && isEqual(each, standard))
          .forEach(
              each -> {
                canonicals.remove(each);
                more.add(new FieldChange(change.kind(), Optional.of(own), Optional.of(each)));
              });
    }
    changes.addAll(more);
  }

  private List<FieldChange> inOrder(List<Leaf> canonicalOrder) {
    List<FieldChange> all = new ArrayList<>();
    for (Leaf standard : canonicalOrder) {
      if (canonicals.contains(standard)) {
        all.add(FieldChange.onlyCanonical(standard));
      }
      changes.stream()
          .filter(each -> each.canonicalLeaf().filter(standard::equals).isPresent())
          .forEach(all::add);
    }
    natives.forEach(own -> all.add(FieldChange.onlyNative(own)));
    return all;
  }

  private boolean isRecoded(Leaf own, Leaf standard) {
    return codeMaps.values().stream()
        .anyMatch(codes -> own.value().equals(codes.get(standard.value())));
  }

  private static boolean isLong(Leaf leaf) {
    return leaf.value().length() > SHORT;
  }

  private static boolean isEqual(Leaf one, Leaf other) {
    return one.value().equals(other.value());
  }

  private static boolean isSameName(Leaf one, Leaf other) {
    return plain(one.name()).equals(plain(other.name()));
  }

  private static String plain(String name) {
    return name.replaceAll("[@_-]", "").toLowerCase(Locale.ROOT);
  }
}
