package org.yibiao.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.saxon.Version;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.runner.RunnerException;
import org.yibiao.benchmarks.report.Comparison;
import org.yibiao.benchmarks.report.Libraries;
import org.yibiao.benchmarks.report.Machine;
import org.yibiao.benchmarks.report.Report;
import org.yibiao.benchmarks.report.Report.Run;
import org.yibiao.benchmarks.report.Report.Words;
import org.yibiao.benchmarks.report.ReportFolder;
import org.yibiao.benchmarks.report.TextTable;
import org.yibiao.benchmarks.stages.AlternatingRun;
import org.yibiao.benchmarks.stages.Pace;

/** {@code ./yibiao bench}: each stage of a message's way beside the bare libraries. */
public final class Bench {

  private static final Words TITLE =
      new Words("平台各阶段与裸库对照", "The hub's stages beside the bare libraries");

  private final BenchOptions options;
  private final List<String> failed = new ArrayList<>();

  private Bench(BenchOptions options) {
    this.options = options;
  }

  /** Runs what the arguments ask for; ends with 1 if a comparison failed, 2 if they are wrong. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    try {
      BenchOptions options = BenchOptions.of(List.of(arguments));
      if (options.helpWanted()) {
        System.out.print(BenchOptions.HELP);
        return;
      }
      System.exit(new Bench(options).run() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private boolean run() throws IOException {
    Files.createDirectories(options.folder());
    List<Comparison> comparisons = compare();
    if (!comparisons.isEmpty()) {
      Report report = new Report(told(), machine(), comparisons);
      Path page = new ReportFolder(options.folder(), "stages").write(report);
      System.out.printf("%s%n%s%n", TextTable.of(report), page);
    }
    failed.forEach(each -> System.err.println("失败 · failed: " + each));
    return failed.isEmpty();
  }

  private List<Comparison> compare() {
    List<Comparison> comparisons = new ArrayList<>();
    for (String stage : options.stages()) {
      Path log = options.folder().resolve(stage + ".log");
      System.err.printf("%s…%n", stage);
      try {
        comparisons.add(new AlternatingRun(options.pace(), log.toString()).compare(stage));
      } catch (RunnerException e) {
        failed.add(stage + ": " + e.getMessage() + ", " + log);
      }
    }
    return comparisons;
  }

  private Run told() {
    Pace pace = options.pace();
    Words method =
        new Words(
            "每项对照在%s轮流运行两侧：预热 %s 秒，%d 轮，每轮各 %s 秒，先后次序逐轮交换。"
                .formatted(
                    pace.ownJvm() ? "自己的 JVM 中" : "共用的 JVM 中",
                    seconds(pace.warmUp()),
                    pace.rounds(),
                    seconds(pace.turn())),
            "Each comparison alternates its sides in %s: %s s of warm-up, %d rounds of %s s for each, the order swapped from round to round."
                .formatted(
                    pace.ownJvm() ? "a JVM of its own" : "a JVM that all share",
                    seconds(pace.warmUp()),
                    pace.rounds(),
                    seconds(pace.turn())));
    return new Run(
        TITLE,
        OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        options.command(),
        options.isQuick(),
        method);
  }

  private static String seconds(Duration length) {
    return BigDecimal.valueOf(length.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static Machine machine() {
    Map<String, String> libraries =
        Libraries.versions(
            "org.openjdk.jmh:jmh-core",
            "tools.jackson.core:jackson-databind",
            "org.glassfish.jaxb:jaxb-runtime",
            "com.networknt:json-schema-validator",
            "com.dashjoin:jsonata");
    libraries.put("Saxon-HE", Version.getProductVersion());
    libraries.put("bouncycastle", new BouncyCastleProvider().getVersionStr());
    return Machine.current(libraries);
  }
}
