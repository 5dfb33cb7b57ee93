package org.yibiao.benchmarks.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Java machine itself was busy with, by its own counters (HotSpot's, of 17 and later). */
final class RuntimeCauses {

  private static final Map<String, String> COUNTERS = new LinkedHashMap<>();

  static {
    COUNTERS.put("sun.cls.appClassLoadTime", "loading classes from the class path");
    COUNTERS.put("sun.cls.classVerifyTime", "verifying classes");
    COUNTERS.put("sun.gc.collector.0.time", "collecting garbage: young");
    COUNTERS.put("sun.gc.collector.1.time", "collecting garbage: whole");
    COUNTERS.put("sun.rt.safepointTime", "all threads stopped");
  }

  private RuntimeCauses() {}

  /** Seconds of each, by what it is called, from what {@code jcmd PerfCounter.print} prints. */
  static Map<String, Double> seconds(String printed) {
    double frequency = value(printed, "sun.os.hrt.frequency");
    Map<String, Double> seconds = new LinkedHashMap<>();
    COUNTERS.forEach((counter, name) -> seconds.put(name, value(printed, counter) / frequency));
    return seconds;
  }

  /** How many classes were loaded. */
  static long classes(String printed) {
    return (long) value(printed, "java.cls.loadedClasses");
  }

  private static double value(String printed, String counter) {
    Matcher found =
        Pattern.compile("^" + Pattern.quote(counter) + "=(\\d+)", Pattern.MULTILINE)
            .matcher(printed);
    return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
  }
}
