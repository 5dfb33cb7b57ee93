package org.yibiao.adapters.marketregulation.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The authority that registers companies of a division, out of {@code djjg.csv}. */
final class Authority {

  private static final Map<String, String> NAMES = read();

  private Authority() {}

  /** Its name, if the division lies in the province. */
  static Optional<String> of(String division) {
    return Optional.ofNullable(NAMES.get(division))
        .or(() -> Optional.ofNullable(NAMES.get(division.substring(0, 4) + "00")));
  }

  private static Map<String, String> read() {
    try (InputStream in = Authority.class.getResourceAsStream("djjg.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
