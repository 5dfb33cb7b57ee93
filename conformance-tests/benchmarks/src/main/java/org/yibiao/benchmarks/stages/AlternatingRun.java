package org.yibiao.benchmarks.stages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.yibiao.benchmarks.report.Comparison;

/**
 * Compares both sides of a stage: JMH starts a JVM for it, unless it is to share this one, warms it
 * up and measures.
 *
 * @param pace how long
 * @param log of JMH, which is told everything it has to say
 */
public record AlternatingRun(Pace pace, String log) {

  private static final String UNIT = "µs";
  private static final String LIBRARIES = "bare";
  private static final double GOAL = 1.2;

  /**
   * Compares.
   *
   * @throws RunnerException if the sides differ, or one fails
   */
  public Comparison compare(String stage) throws RunnerException {
    Map<Turn, List<Double>> times = times(new Runner(options(stage)).runSingle());
    return Comparison.ofTimes(
        stage, UNIT, times.get(Turn.HUB), LIBRARIES, times.get(Turn.LIBRARIES), GOAL);
  }

  private Options options(String stage) {
    TimeValue turn = TimeValue.milliseconds(pace.turn().toMillis());
    return new OptionsBuilder()
        .include("^" + Pattern.quote(AlternatingBenchmark.class.getName() + ".inTurns") + "$")
        .param("stage", stage)
        .forks(pace.ownJvm() ? 1 : 0)
        .warmupIterations(pace.warmUpTurns())
        .warmupTime(turn)
        .measurementIterations(pace.turns())
        .measurementTime(turn)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.NORMAL)
        .output(log)
        .build();
  }

  private static Map<Turn, List<Double>> times(RunResult result) {
    Map<Turn, List<Double>> times = new EnumMap<>(Turn.class);
    BenchmarkResult fork = result.getBenchmarkResults().iterator().next();
    int iteration = 0;
    for (IterationResult each : fork.getIterationResults()) {
      times
          .computeIfAbsent(Turn.of(iteration++), turn -> new ArrayList<>())
          .add(each.getPrimaryResult().getScore());
    }
    return times;
  }
}
