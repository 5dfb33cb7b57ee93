package org.yibiao.vectors.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.rule.Rule;
import org.yibiao.schemas.generator.rule.RuleBook;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint;
import org.yibiao.vectors.constraint.Constraints;
import org.yibiao.vectors.mutation.Instances;
import org.yibiao.vectors.mutation.Original;

/**
 * All vectors of the newest version of the standard. The same standard gives the same vectors.
 *
 * @param constraints what the standard demands
 * @param vectors the documents that show it
 */
public record Corpus(List<Constraint> constraints, List<Vector> vectors) {

  private static final int MOST_FAULTS = 4;
  private static final int FEWEST_FAULTS = 3;

  /**
   * Makes them.
   *
   * @param rules the folder of the rules with their samples
   */
  public static Corpus of(Path rules) {
    Instances instances = Instances.newest();
    List<Rule> all = rules(rules);
    List<Seed> seeds = Seeds.all(instances);
    List<Vector> vectors = new ArrayList<>(ReadingVectors.all());
    vectors.addAll(WritingVectors.all());
    for (Face face : Face.values()) {
      SchemaVectors schema = new SchemaVectors();
      originals(seeds, face).forEach(each -> schema.take(each.name(), each.original()));
      vectors.addAll(schema.found());
    }
    WrittenCases.vectors(instances).forEach(vectors::add);
    all.forEach(rule -> new RuleVectors(rule, instances).all().forEach(vectors::add));
    several(seeds).forEach(vectors::add);
    return new Corpus(
        Constraints.of(instances.schema(), all.stream().map(Rule::id).toList()),
        List.copyOf(vectors));
  }

  private record Named(String name, Original<?> original) {}

  private static Stream<Named> originals(List<Seed> seeds, Face face) {
    return seeds.stream()
        .flatMap(seed -> seed.originals().stream().map(each -> new Named(seed.name(), each)))
        .filter(named -> named.original().face() == face);
  }

  /** A number of faults at once, in every seed that has room for them. */
  private static Stream<Vector> several(List<Seed> seeds) {
    return Stream.of(Face.values())
        .flatMap(face -> originals(seeds, face))
        .flatMap(named -> several(named).stream());
  }

  private static Optional<Vector> several(Named named) {
    Random random = new Random(named.name().hashCode());
    int number = FEWEST_FAULTS + random.nextInt(MOST_FAULTS);
    return new SeveralFaults(number, random).vector("several." + named.name(), named.original());
  }

  private static List<Rule> rules(Path folder) {
    try {
      return RuleBook.read(folder).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
