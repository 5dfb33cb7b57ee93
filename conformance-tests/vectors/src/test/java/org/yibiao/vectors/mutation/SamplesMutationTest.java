package org.yibiao.vectors.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yibiao.vectors.Judge;
import org.yibiao.vectors.mutation.MutantResult.Fate;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

class SamplesMutationTest {

  private static final Instances INSTANCES = Instances.newest();

  @Test
  void explore() {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> kinds = new TreeMap<>();
    int n = 0;
    for (Sample sample : PublishedSamples.all(Comparator.naturalOrder())) {
      List<MutationReport> reports =
          List.of(
              run(XmlOriginal.of(sample.type(), sample.xml(), INSTANCES), seen),
              run(JsonOriginal.of(sample.type(), sample.json(), INSTANCES), seen));
      for (MutationReport report : reports) {
        n += report.mutants().size();
        for (MutantResult result : report.mutants()) {
          if (result.fate() != Fate.FOUND) {
            String key = report.face() + " " + result.fate() + " " + result.operator();
            if (kinds.merge(key, 1, Integer::sum) <= 8) {
              System.out.println(key + " " + sample.name() + " " + result.constraints() + " "
                  + result.pointer() + " [" + result.before() + "] -> [" + result.after() + "] exp "
                  + result.expected() + " found " + result.found().stream().limit(4).toList());
            }
          }
        }
      }
    }
    System.out.println(n + " " + kinds);
    assertThat(n).isPositive();
  }

  private static int crashes;

  private static <D> MutationReport run(Original<D> original, Set<String> seen) {
    return MutationRun.of(original)
        .only(m -> seen.add("" + original.face() + m.constraints() + m.operator() + (m.operator()==Operator.WRONG_VALUE||m.operator()==Operator.OTHER_SHAPE? m.after():"")))
        .run((t, f, d) -> {
          try {
            return Judge.OF_THE_STANDARD.validate(t, f, d);
          } catch (RuntimeException e) {
            System.out.println("CRASH " + t + " " + f + " " + e);
            if (crashes++ == 0) {
              try { java.nio.file.Files.write(java.nio.file.Path.of("/tmp/crash.xml"), d); } catch (Exception x) { }
            }
            return List.of();
          }
        });
  }
}
