package org.yibiao.standard.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.batch.Face.Parts;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Place.Step;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.v1.Batch;
import org.yibiao.standard.v1.BatchHeader;
import org.yibiao.standard.v1.BatchTrailer;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.BatchTotals;
import org.yibiao.standard.validation.Checked;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.XmlSchemaCheck;

/**
 * Judges the parts of a batch in the order in which they come, and keeps none of the records.
 *
 * @param <P> a part in one of the two forms
 */
final class Judgement<P> {

  private static final Place BATCH = Place.root("batch");

  private final StandardValidator validator;
  private final Face<P> face;
  private final Tally tally;
  private final BatchTotals totals = new BatchTotals();
  private final List<P> waiting = new ArrayList<>();
  private long waitingSize;
  private Optional<BatchHeader> header = Optional.empty();
  private Optional<BatchTrailer> trailer = Optional.empty();

  Judgement(StandardValidator validator, Face<P> face, Tally tally) {
    this.validator = validator;
    this.face = face;
    this.tally = tally;
  }

  void header(P part) {
    header = part(Parts.header(part)).map(Batch::getHeader);
  }

  void trailer(P part) {
    endOfRecords();
    trailer = part(Parts.trailer(part)).map(Batch::getTrailer);
  }

  /** Takes the next record, of this size in bytes. */
  void record(P part, long size) {
    waiting.add(part);
    waitingSize += size;
    if (waitingSize > Bounds.TOGETHER) {
      endOfRecords();
    }
  }

  /** Takes note of a record that cannot be checked, and of what was found of it. */
  void unreadableRecord(List<Finding> findings) {
    endOfRecords();
    findings.forEach(tally::found);
    totals.skip();
    tally.record(true);
  }

  /** The finding on what is larger than is read. */
  Finding tooLarge(Place place) {
    Words limit = Words.same(String.valueOf(Bounds.LARGEST_IN_MEBI));
    return validator.finding(new Violation("B-TOO-LARGE", place, Map.of("limit", limit)));
  }

  /** Where the next record is. */
  Place nextRecord() {
    return BATCH.item("record", totals.records() + waiting.size());
  }

  void found(List<Finding> findings) {
    endOfRecords();
    findings.forEach(tally::found);
  }

  /** Checks what the batch says of itself; to be called if its frame is right. */
  void end() {
    endOfRecords();
    if (header.isPresent() && trailer.isPresent()) {
      totals.end(header.get(), trailer.get()).stream()
          .map(validator::finding)
          .forEach(tally::found);
    }
  }

  /** Checks the records that wait to be checked together. */
  private void endOfRecords() {
    List<P> records = List.copyOf(waiting);
    waiting.clear();
    waitingSize = 0;
    if (!records.isEmpty()) {
      judge(records);
    }
  }

  private void judge(List<P> records) {
    int first = totals.records();
    Checked checked = face.check(Parts.records(records), version(), place -> in(place, first));
    boolean isTold =
        checked.document().isPresent() && checked.findings().size() < XmlSchemaCheck.MOST_FINDINGS;
    if (isTold || records.size() == 1) {
      new RecordsVerdict(validator, tally, totals).settle(checked, first);
    } else {
      // what is wrong with one hides what is wrong with the others
      judge(records.subList(0, records.size() / 2));
      judge(records.subList(records.size() / 2, records.size()));
    }
  }

  private Optional<Batch> part(Parts<P> part) {
    Checked checked = face.check(part, version(), UnaryOperator.identity());
    checked.findings().forEach(tally::found);
    return checked.document().map(Supplier::get).map(Batch.class::cast);
  }

  private StandardVersion version() {
    return header
        .map(BatchHeader::getSchemaVersion)
        .flatMap(StandardVersion::of)
        .orElse(StandardVersion.newest());
  }

  /** The place in the batch of a place in a small one whose first record is this one. */
  private static Place in(Place place, int first) {
    if (place.steps().isEmpty() || place.steps().get(0).index().isEmpty()) {
      return place;
    }
    List<Step> steps = new ArrayList<>(place.steps());
    Step record = steps.get(0);
    int index = record.index().getAsInt() + first;
    steps.set(0, new Step(record.name(), OptionalInt.of(index)));
    return new Place(place.root(), List.copyOf(steps));
  }
}
