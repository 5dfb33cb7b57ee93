package org.yibiao.vectors.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibiao.vectors.mutation.Instances;
import org.yibiao.vectors.mutation.PublishedSamples;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

/** The right documents that all others are made of: the published samples, and some more. */
final class Seeds {

  static final Map<String, Sample> SAMPLES =
      PublishedSamples.all(Comparator.naturalOrder()).stream()
          .collect(Collectors.toMap(Sample::name, Function.identity()));

  private Seeds() {}

  /** All of them, the smallest first. */
  static List<Seed> all(Instances instances) {
    List<Seed> all = new ArrayList<>();
    SAMPLES.values().forEach(sample -> all.add(published(sample, instances)));
    for (WrittenCase more : WrittenCases.read("seeds.yaml")) {
      Sample base = SAMPLES.get(more.base());
      all.add(Seed.of(more.name(), base.type(), more.change().of(base.tree()), instances));
    }
    all.sort(Comparator.comparingInt(Seed::size).thenComparing(Seed::name));
    return all;
  }

  private static Seed published(Sample sample, Instances instances) {
    return Seed.of(sample.name(), sample.type(), sample.xml(), sample.json(), instances);
  }
}
