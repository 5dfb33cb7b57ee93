package org.yibiao.adapters.kit;

import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.standard.v1.Finding;

/** Findings in one sentence. */
final class InWords {

  private InWords() {}

  static String chinese(List<Finding> findings) {
    return findings.stream().map(f -> f.getMessage().getZh()).collect(Collectors.joining("；"));
  }

  static String english(List<Finding> findings) {
    return findings.stream().map(f -> f.getMessage().getEn()).collect(Collectors.joining("; "));
  }
}
