package org.yibiao.standard.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/** Counts records and findings; of each rule only the first findings are handed on. */
final class Tally {

  /** More of one kind help nobody, and a receiver may keep them. */
  static final int MOST_OF_A_RULE = 100;

  private static final int MOST_NUMBERS = 100;

  private final Consumer<Finding> receiver;
  private final Map<String, Long> findings = new TreeMap<>();
  private final List<Long> firstRefused = new ArrayList<>();
  private long records;
  private long refused;
  private long errors;

  Tally(Consumer<Finding> receiver) {
    this.receiver = receiver;
  }

  void found(Finding finding) {
    long ofThisRule = findings.merge(finding.getRule(), 1L, Long::sum);
    if (isError(finding)) {
      errors++;
    }
    if (ofThisRule <= MOST_OF_A_RULE) {
      receiver.accept(finding);
    }
  }

  void record(boolean isRefused) {
    records++;
    if (isRefused && ++refused <= MOST_NUMBERS) {
      firstRefused.add(records);
    }
  }

  BatchSummary summary(boolean isReadToTheEnd) {
    return new BatchSummary(records, refused, firstRefused, findings, errors, isReadToTheEnd);
  }

  static boolean isError(Finding finding) {
    return finding.getSeverity() == Severity.ERROR;
  }
}
