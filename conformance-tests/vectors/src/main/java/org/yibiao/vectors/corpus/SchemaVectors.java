package org.yibiao.vectors.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Edge;
import org.yibiao.vectors.mutation.Mutation;
import org.yibiao.vectors.mutation.Operator;
import org.yibiao.vectors.mutation.Original;

/**
 * Chooses, from all that can be done to the seeds of one form, as little as shows every constraint
 * kept and broken. The smallest seeds come first, so that the vectors stay small.
 */
final class SchemaVectors {

  /** Of the many wrong values of a type so many are shown. */
  private static final int VALUES = 4;

  private final Map<String, Integer> broken = new HashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, Integer> reached = new HashMap<>();
  private final List<Vector> vectors = new ArrayList<>();

  List<Vector> found() {
    return vectors;
  }

  /** Takes from a seed what is not shown yet. */
  <D> void take(String name, Original<D> original) {
    List<Mutation<D>> mutations = original.mutations();
    right(name, original, mutations);
    mutations.stream().filter(this::isWanted).forEach(mutation -> wrong(original, mutation));
    edges(original);
  }

  /** The values of the first place at which a type is met are enough. */
  private <D> void edges(Original<D> original) {
    Set<String> complete = Set.copyOf(reached.keySet());
    Map<String, Place> firsts = new HashMap<>();
    for (Edge<D> edge : original.edges()) {
      firsts.putIfAbsent(edge.constraint(), edge.place());
      boolean isFirst = firsts.get(edge.constraint()).equals(edge.place());
      if (isFirst && !complete.contains(edge.constraint())) {
        edge(original, edge);
      }
    }
  }

  private <D> void right(String name, Original<D> original, List<Mutation<D>> mutations) {
    Set<String> shown = new LinkedHashSet<>();
    mutations.forEach(mutation -> shown.addAll(mutation.constraints()));
    shown.removeAll(kept);
    kept.addAll(shown);
    add(
        "sample." + name,
        original,
        List.copyOf(shown),
        Expectation.right(Layer.RULES),
        original.bytes());
  }

  private boolean isWanted(Mutation<?> mutation) {
    List<String> ids = mutation.constraints();
    int most = mutation.operator() == Operator.WRONG_VALUE ? VALUES : 1;
    return broken.getOrDefault(ids.get(0), 0) < most
        || ids.stream().anyMatch(id -> !broken.containsKey(id));
  }

  private <D> void wrong(Original<D> original, Mutation<D> mutation) {
    String first =
        mutation.constraints().stream()
            .filter(id -> !broken.containsKey(id))
            .findFirst()
            .orElse(mutation.constraints().get(0));
    mutation.constraints().forEach(id -> broken.merge(id, 1, Integer::sum));
    add(
        first + "." + broken.get(first),
        original,
        mutation.constraints(),
        Expectation.wrong(List.of(mutation.expected())),
        original.with(List.of(mutation.edit())));
  }

  private <D> void edge(Original<D> original, Edge<D> edge) {
    int number = reached.merge(edge.constraint(), 1, Integer::sum);
    add(
        edge.constraint() + ".edge." + number,
        original,
        List.of(edge.constraint()),
        Expectation.right(Layer.STRUCTURE),
        original.with(List.of(edge.edit())));
  }

  private void add(
      String id, Original<?> original, List<String> constraints, Expectation expect, byte[] bytes) {
    vectors.add(new Vector(id, original.type(), original.face(), constraints, expect, bytes));
  }
}
