package org.yibiao.adapters.tax.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tax authority of the province.
 *
 * @param code 11 digits: 1, the division, 0000
 */
record Authority(String code, String name) {

  private static final Map<String, String> NAMES = names();

  /** The authority of a division: its own, or its city's; none outside the province. */
  static Optional<Authority> of(String division) {
    return Stream.of(division, division.substring(0, 4) + "00")
        .filter(NAMES::containsKey)
        .findFirst()
        .map(known -> new Authority("1" + known + "0000", NAMES.get(known)));
  }

  private static Map<String, String> names() {
    try (InputStream in = Authority.class.getResourceAsStream("swjg.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
