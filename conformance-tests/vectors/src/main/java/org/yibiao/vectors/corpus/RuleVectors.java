package org.yibiao.vectors.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.rule.Change;
import org.yibiao.schemas.generator.rule.Rule;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Expected;
import org.yibiao.vectors.mutation.Instances;
import org.yibiao.vectors.mutation.Original;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

/** The samples that each rule has in its own file. */
record RuleVectors(Rule rule, Instances instances) {

  Stream<Vector> all() {
    return Stream.concat(
        numbered(rule.samples().pass(), "right"), numbered(rule.samples().fail(), "wrong"));
  }

  private Stream<Vector> numbered(List<Change> changes, String what) {
    return IntStream.range(0, changes.size())
        .boxed()
        .flatMap(i -> vectors(rule.id() + "." + what + "." + (i + 1), changes.get(i)));
  }

  private Stream<Vector> vectors(String id, Change change) {
    Sample base = Seeds.SAMPLES.get(change.base());
    Seed seed = Seed.of(id, base.type(), change.of(base.tree()), instances);
    List<Vector> both = new ArrayList<>();
    for (Original<?> original : seed.originals()) {
      both.add(
          new Vector(
              id,
              original.type(),
              original.face(),
              List.of(rule.id()),
              expect(original.type().element(), change.at()),
              original.bytes()));
    }
    return both.stream();
  }

  private Expectation expect(String root, Optional<String> at) {
    return at.map(pointer -> Places.of(root, pointer))
        .map(place -> new Expected(rule.id(), place.pointer(), place.xpath(), severity()))
        .map(found -> Expectation.wrong(List.of(found)))
        .orElseGet(() -> Expectation.right(Layer.RULES));
  }

  private String severity() {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
