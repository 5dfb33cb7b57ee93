package org.yibiao.vectors.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint;

/**
 * Which constraints have a vector that keeps them and one that breaks them, in each form in which
 * they can be broken.
 *
 * @param constraints how many there are
 * @param excluded those that cannot be broken, with the reasons
 * @param covered how many of the others have both
 * @param missing what is missing, such as {@code X-Envelope-sender-required: wrong XML}
 */
public record Coverage(
    int constraints, List<Exclusion> excluded, int covered, List<String> missing) {

  /** The coverage of a corpus. */
  public static Coverage of(Corpus corpus, List<Exclusion> excluded) {
    Set<String> there = new HashSet<>();
    for (Vector vector : corpus.vectors()) {
      vector.constraints().forEach(id -> there.add(key(id, vector.isRight(), vector.face())));
    }
    Set<String> except = new HashSet<>(excluded.stream().map(Exclusion::constraint).toList());
    List<Constraint> counted =
        corpus.constraints().stream().filter(each -> !except.contains(each.id())).toList();
    Set<String> missing = new TreeSet<>();
    int covered = 0;
    for (Constraint constraint : counted) {
      List<String> lacking = lacking(constraint, there);
      missing.addAll(lacking);
      covered += lacking.isEmpty() ? 1 : 0;
    }
    return new Coverage(corpus.constraints().size(), excluded, covered, List.copyOf(missing));
  }

  /** Covered ones of those that can be, in per cent. */
  public double percent() {
    return 100.0 * covered / (constraints - excluded.size());
  }

  private static List<String> lacking(Constraint constraint, Set<String> there) {
    return constraint.faces().stream()
        .flatMap(
            face ->
                List.of(key(constraint.id(), true, face), key(constraint.id(), false, face))
                    .stream())
        .filter(key -> !there.contains(key))
        .toList();
  }

  private static String key(String id, boolean right, Face face) {
    return id + ": " + (right ? "right " : "wrong ") + face;
  }
}
