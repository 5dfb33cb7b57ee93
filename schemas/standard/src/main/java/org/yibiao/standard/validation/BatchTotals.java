package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.v1.Batch;
import org.yibiao.standard.v1.BatchHeader;
import org.yibiao.standard.v1.BatchRecord;
import org.yibiao.standard.v1.BatchTrailer;
import org.yibiao.standard.v1.Digest;

/**
 * Whether a batch as a whole is what it says: its records are numbered from 1 without a gap, as
 * many as header and trailer say, and have the digest of the trailer. It takes one record after the
 * other and keeps none.
 */
public final class BatchTotals {

  private static final Place BATCH = Place.root("batch");

  private final RecordDigests digests = new RecordDigests();
  private boolean allAreReadable = true;
  private int records;
  private long lastSequence;

  /** Whether these are the words of a rule about batches. */
  static boolean isOne(String rule) {
    return rule.startsWith("B-");
  }

  /** What is wrong with a whole batch; nothing with another document. */
  static Stream<Violation> of(Object document) {
    if (!(document instanceof Batch batch)) {
      return Stream.empty();
    }
    BatchTotals totals = new BatchTotals();
    List<Violation> found = new ArrayList<>();
    batch.getRecord().forEach(each -> totals.add(each).ifPresent(found::add));
    found.addAll(totals.end(batch.getHeader(), batch.getTrailer()));
    return found.stream();
  }

  /** Takes the next record; its number should follow that of the one before. */
  public Optional<Violation> add(BatchRecord next) {
    digests.add(next);
    long expected = lastSequence + 1;
    lastSequence = next.getSequence();
    Place place = BATCH.item("record", records++).field("sequence");
    return lastSequence == expected
        ? Optional.empty()
        : Optional.of(differs("B-SEQUENCE", place, lastSequence, expected));
  }

  /** How many records have been taken or passed over. */
  public int records() {
    return records;
  }

  /** Passes over a record that cannot be read, and without which there is no digest. */
  public void skip() {
    records++;
    lastSequence++;
    allAreReadable = false;
  }

  /** What is wrong with the batch, when all records have been taken. */
  public List<Violation> end(BatchHeader header, BatchTrailer trailer) {
    List<Violation> found = new ArrayList<>();
    count("header", header.getRecordCount()).ifPresent(found::add);
    count("trailer", trailer.getRecordCount()).ifPresent(found::add);
    if (allAreReadable) {
      digest(trailer.getDigest()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Violation> count(String part, long stated) {
    Place place = BATCH.field(part).field("recordCount");
    return stated == records
        ? Optional.empty()
        : Optional.of(differs("B-COUNT", place, stated, records));
  }

  private Optional<Violation> digest(Digest stated) {
    Place place = BATCH.below("trailer/digest/value");
    String right = digests.like(stated);
    return right.equalsIgnoreCase(stated.getValue())
        ? Optional.empty()
        : Optional.of(differs("B-DIGEST", place, stated.getValue(), right));
  }

  private static Violation differs(String rule, Place place, Object stated, Object right) {
    Words found = Words.same(String.valueOf(stated));
    return new Violation(
        rule, place, Map.of("stated", found, "right", Words.same(String.valueOf(right))));
  }
}
