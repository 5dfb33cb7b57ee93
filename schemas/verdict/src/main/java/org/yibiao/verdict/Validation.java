package org.yibiao.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One run of validation over documents, however many: each is judged by itself and then held
 * against those that belong to it. Memory does not grow with their number: of each rule the first
 * hundred remarks are kept for the report, and of documents without remarks the first thousand.
 *
 * <p>Documents may be added by many threads.
 */
public final class Validation {

  private static final int MOST_WITHOUT_REMARKS = 1000;
  private static final int MOST_UNCHECKED = 100;

  private final Checker checker;
  private final Wish wish;
  private final String id = UUID.randomUUID().toString();
  private final OffsetDateTime at;
  private final CrossCheck across = new CrossCheck(this::replace);
  private final Map<String, DocumentVerdict> shown = new LinkedHashMap<>();
  private final Map<String, String> unchecked = new TreeMap<>();
  private final Map<String, Long> remarks = new TreeMap<>();
  private long documents;
  private long invalid;
  private long notChecked;
  private long withoutRemarks;
  private boolean shortened;

  /** A run. */
  public Validation(Checker checker, Wish wish, Clock clock) {
    this.checker = checker;
    this.wish = wish;
    this.at = OffsetDateTime.now(clock);
  }

  /** Judges one more document. */
  public void add(Submitted document) {
    addAll(List.of(document));
  }

  /** Judges documents, on all processors; the report tells of them in this order. */
  public void addAll(List<Submitted> several) {
    List<Checker.Judged> judged =
        several.parallelStream().map(document -> checker.judge(document, wish)).toList();
    synchronized (this) {
      for (int i = 0; i < judged.size(); i++) {
        count(judged.get(i).verdict());
        across.add(several.get(i), judged.get(i).verdict(), judged.get(i).content());
      }
    }
  }

  /**
   * Judges a batch of any length while it is read.
   *
   * @throws IOException if it cannot be read
   */
  public void addBatch(String name, Form form, InputStream content) throws IOException {
    DocumentVerdict verdict = checker.checkBatch(name, form, content, wish);
    synchronized (this) {
      count(verdict);
    }
  }

  /** Notes that something could not be checked. */
  public synchronized void couldNot(String name, String why) {
    notChecked++;
    if (unchecked.size() < MOST_UNCHECKED) {
      unchecked.put(name, why);
    }
  }

  /** What it came to so far. */
  public synchronized Session session() {
    Summary summary =
        new Summary(documents, invalid, notChecked, remarks, shortened || across.isFull());
    return new Session(
        id, at, Engine.NAME, wish.hub(), List.copyOf(shown.values()), unchecked, summary);
  }

  private void count(DocumentVerdict verdict) {
    documents++;
    if (!verdict.isValid()) {
      invalid++;
    }
    show(verdict, List.of());
  }

  /** A document was judged before, and now it turns out that it does not fit another. */
  private void replace(DocumentVerdict verdict) {
    List<Remark> before =
        verdict.remarks().stream().filter(each -> each.layer() != Layer.CROSS_DOCUMENT).toList();
    if (before.stream().noneMatch(Remark::isError)) {
      invalid++;
    }
    show(verdict, before);
  }

  private void show(DocumentVerdict verdict, List<Remark> counted) {
    List<Remark> kept = new ArrayList<>();
    for (Remark remark : verdict.remarks()) {
      String rule = remark.finding().getRule();
      boolean isNew = !counted.contains(remark);
      long count = isNew ? remarks.merge(rule, 1L, Long::sum) : 0;
      if (count <= wish.mostPerRule()) {
        kept.add(remark);
      }
    }
    shortened |= kept.size() < verdict.remarks().size();
    if (!kept.isEmpty() || verdict.remarks().isEmpty() && withoutRemarks++ < MOST_WITHOUT_REMARKS) {
      shown.put(verdict.name(), verdict.showing(kept));
    } else {
      shortened = true;
    }
  }
}
