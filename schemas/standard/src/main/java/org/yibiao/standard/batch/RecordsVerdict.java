package org.yibiao.standard.batch;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibiao.standard.v1.Batch;
import org.yibiao.standard.v1.BatchRecord;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.BatchTotals;
import org.yibiao.standard.validation.Checked;
import org.yibiao.standard.validation.StandardValidator;

/**
 * Says which of some records are valid.
 *
 * @param validator for its words
 * @param tally counts them
 * @param totals of the batch
 */
record RecordsVerdict(StandardValidator validator, Tally tally, BatchTotals totals) {

  private static final Pattern OF_RECORD = Pattern.compile("/record/([0-9]+)(/.*)?");

  /**
   * Counts records that were checked together.
   *
   * @param first index of the first of them, from 0
   */
  void settle(Checked checked, int first) {
    checked.findings().forEach(tally::found);
    checked
        .document()
        .map(Supplier::get)
        .map(Batch.class::cast)
        .ifPresentOrElse(
            batch -> readable(batch.getRecord(), refused(checked.findings()), first),
            this::unreadable);
  }

  private void readable(List<BatchRecord> records, Set<Integer> refused, int first) {
    for (int i = 0; i < records.size(); i++) {
      var misnumbered = totals.add(records.get(i)).map(validator::finding);
      misnumbered.ifPresent(tally::found);
      tally.record(misnumbered.isPresent() || refused.contains(first + i));
    }
  }

  private void unreadable() {
    totals.skip();
    tally.record(true);
  }

  private static Set<Integer> refused(List<Finding> findings) {
    return findings.stream()
        .filter(Tally::isError)
        .map(finding -> OF_RECORD.matcher(finding.getPointer()))
        .filter(Matcher::matches)
        .map(record -> Integer.valueOf(record.group(1)))
        .collect(Collectors.toSet());
  }
}
