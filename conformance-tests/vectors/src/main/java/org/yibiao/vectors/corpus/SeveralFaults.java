package org.yibiao.vectors.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yibiao.vectors.mutation.Edit;
import org.yibiao.vectors.mutation.Expected;
import org.yibiao.vectors.mutation.Mutation;
import org.yibiao.vectors.mutation.Operator;
import org.yibiao.vectors.mutation.Original;

/**
 * Puts several faults into one document, each at a place of its own: all have to be found, and
 * nothing else.
 *
 * @param number how many
 * @param random chooses them
 */
public record SeveralFaults(int number, Random random) {

  private static final int TRIES = 200;

  /** A vector with so many faults; empty if the document has no room for them. */
  <D> Optional<Vector> vector(String id, Original<D> original) {
    List<Mutation<D>> chosen = choose(original.mutations());
    if (chosen.size() < number) {
      return Optional.empty();
    }
    List<Expected> findings = chosen.stream().map(Mutation::expected).toList();
    List<String> constraints =
        chosen.stream().map(Mutation::constraints).flatMap(List::stream).distinct().toList();
    return Optional.of(
        new Vector(
            id,
            original.type(),
            original.face(),
            constraints,
            Expectation.wrong(findings),
            original.with(edits(chosen))));
  }

  /** Mutations of which none touches the place of another. */
  public <D> List<Mutation<D>> choose(List<Mutation<D>> all) {
    List<Mutation<D>> chosen = new ArrayList<>();
    for (int i = 0; i < TRIES && chosen.size() < number; i++) {
      Mutation<D> next = all.get(random.nextInt(all.size()));
      if (isOfStructure(next) && chosen.stream().noneMatch(each -> meet(each, next))) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  private static <D> List<Edit<D>> edits(List<Mutation<D>> chosen) {
    return chosen.stream().map(Mutation::edit).toList();
  }

  /** So that whoever knows the schemas only finds as much as whoever knows the rules too. */
  private static boolean isOfStructure(Mutation<?> mutation) {
    return mutation.operator() != Operator.OTHER_ROOT
        && mutation.operator() != Operator.UNKNOWN_CODE;
  }

  private static boolean meet(Mutation<?> one, Mutation<?> other) {
    String first = one.place().pointer() + "/";
    String second = other.place().pointer() + "/";
    return first.startsWith(second)
        || second.startsWith(first)
        || areSiblings(one, other) && (isOfNeighbours(one) || isOfNeighbours(other));
  }

  private static boolean areSiblings(Mutation<?> one, Mutation<?> other) {
    return one.place().parent().equals(other.place().parent());
  }

  /** What depends on the fields beside it. */
  private static boolean isOfNeighbours(Mutation<?> mutation) {
    return switch (mutation.operator()) {
      case SWAPPED, UNCHOSEN, CHOSEN_TWICE -> true;
      default -> false;
    };
  }
}
