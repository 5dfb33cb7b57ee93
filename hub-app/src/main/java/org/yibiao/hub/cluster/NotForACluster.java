package org.yibiao.hub.cluster;

import java.util.List;
import java.util.stream.Collectors;

/** A node of a cluster was not told what it needs. */
public final class NotForACluster extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Lack> lacks;

  NotForACluster(List<Lack> lacks) {
    super(lacks.stream().map(Lack::setting).collect(Collectors.joining(", ")));
    this.lacks = List.copyOf(lacks);
  }

  /** What it lacks, for people. */
  public String text() {
    return lacks.stream().map(Lack::text).collect(Collectors.joining("\n"));
  }

  /**
   * A setting that is missing or wrong.
   *
   * @param zh what would be right
   * @param en the same in English
   */
  record Lack(String setting, String zh, String en) {
    String text() {
      return "  %s: %s · %s".formatted(setting, zh, en);
    }
  }
}
