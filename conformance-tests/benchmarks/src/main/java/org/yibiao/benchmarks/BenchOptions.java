package org.yibiao.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yibiao.benchmarks.stages.Pace;
import org.yibiao.benchmarks.stages.Stages;

/**
 * What a run of benchmarks is asked for.
 *
 * @param arguments as they were given
 * @param stages to be compared
 * @param pace how long each
 * @param folder of the report
 * @param helpWanted whether nothing is to be run
 */
record BenchOptions(
    List<String> arguments, List<String> stages, Pace pace, Path folder, boolean helpWanted) {

  static final String HELP =
      """
      ./yibiao bench [WORD…] [--quick] [--out FOLDER] [--warm-up S] [--rounds N] [--turn S]
                           平台各阶段与裸库对照；WORD 选取名称含有它的阶段
                           the hub's stages beside the bare libraries; WORD takes the
                           stages whose names hold it
        --quick            共用一个 JVM，五分钟内完成，说明不了多少
                           all in one JVM, within five minutes; proves little
        --out FOLDER       报告目录，默认 target/bench · where the report goes
        --warm-up, --turn  预热与每侧每轮的秒数 · seconds of warm-up and of a side's turn
        --rounds           轮数 · rounds, in each of which both sides have a turn
      ./yibiao bench jmh …   直接使用 JMH · JMH itself, such as: bench jmh StageBenchmark -p stage=rules

      """
          + String.join(System.lineSeparator(), Stages.names())
          + System.lineSeparator();

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if they make no sense
   */
  static BenchOptions of(List<String> arguments) {
    List<String> words = new ArrayList<>();
    Pace pace = arguments.contains("--quick") ? Pace.QUICK : Pace.FULL;
    Path folder = Path.of("target", "bench");
    boolean helpWanted = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--quick" -> {}
        case "--help", "-h" -> helpWanted = true;
        case "--out" -> folder = calledFrom().resolve(value(rest, argument));
        case "--warm-up" -> pace = pace.warmingUp(seconds(rest, argument));
        case "--turn" -> pace = pace.inTurnsOf(seconds(rest, argument));
        case "--rounds" -> pace = pace.inRounds(rounds(rest, argument));
        default -> words.add(word(argument));
      }
    }
    return new BenchOptions(arguments, named(words), pace, folder, helpWanted);
  }

  /** Whether the pace is too quick to prove anything, whoever chose it. */
  boolean isQuick() {
    return !pace.ownJvm()
        || pace.warmUp().compareTo(Pace.FULL.warmUp()) < 0
        || pace.rounds() < Pace.FULL.rounds()
        || pace.turn().compareTo(Pace.FULL.turn()) < 0;
  }

  /** How to run the same again. */
  String command() {
    return String.join(" ", "./yibiao bench", String.join(" ", arguments)).strip();
  }

  private static List<String> named(List<String> words) {
    List<String> named =
        Stages.names().stream()
            .filter(name -> words.isEmpty() || words.stream().anyMatch(name::contains))
            .toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "没有这样的阶段 · No stage is called so: " + words + System.lineSeparator() + HELP);
    }
    return named;
  }

  private static String word(String argument) {
    if (argument.startsWith("-")) {
      throw new IllegalArgumentException(
          "没有选项 · There is no option " + argument + System.lineSeparator() + HELP);
    }
    return argument;
  }

  private static String value(Iterator<String> rest, String option) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " 缺少值 · lacks its value");
    }
    return rest.next();
  }

  private static Duration seconds(Iterator<String> rest, String option) {
    return Duration.ofMillis(Math.round(1000 * Double.parseDouble(value(rest, option))));
  }

  private static int rounds(Iterator<String> rest, String option) {
    return Integer.parseInt(value(rest, option));
  }

  /** The launcher runs in the project's folder; a path is meant from where one called it. */
  private static Path calledFrom() {
    return Path.of(System.getProperty("yibiao.called-from", ""));
  }
}
