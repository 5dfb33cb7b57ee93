package org.yibiao.demo.ports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in one line what to do about a port that is taken: all settings that name it.
 *
 * @param settings names and values of the settings in which ports stand
 */
public record PortAdvice(Map<String, String> settings) {

  private static final int STEP = 10_000;
  private static final int MOST = 65_535;

  /** The line, in both languages. */
  public String about(int port) {
    return "端口 %d 已被占用，请停止占用它的程序，或改用其他端口：%s · Port %d is in use: stop what uses it, or choose another"
        .formatted(port, arguments(port), port);
  }

  private String arguments(int port) {
    List<String> arguments =
        new TreeMap<>(settings)
            .entrySet().stream()
                .filter(each -> mentions(port).matcher(each.getValue()).find())
                .map(each -> "--" + each.getKey() + "=" + otherThan(port, each.getValue()))
                .toList();
    return String.join(" ", arguments);
  }

  private static String otherThan(int port, String value) {
    int other = port + STEP <= MOST ? port + STEP : port - STEP;
    return mentions(port).matcher(value).replaceAll(Matcher.quoteReplacement("" + other));
  }

  /** The number by itself or after the colon of an address. */
  private static Pattern mentions(int port) {
    return Pattern.compile("(?<![0-9.])(?<=^|:)" + port + "(?![0-9])");
  }
}
