package org.yibiao.verdict;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Verdicts, counted and kept for a report, however many there are: of each rule a number of
 * remarks, and of documents without remarks the first thousand.
 *
 * <p>Verdicts may be added by many threads.
 */
public final class Collected {

  private static final int MOST_WITHOUT_REMARKS = 1000;
  private static final int MOST_UNCHECKED = 100;

  private final Wish wish;
  private final String id = UUID.randomUUID().toString();
  private final OffsetDateTime at;
  private final Map<String, DocumentVerdict> shown = new LinkedHashMap<>();
  private final Map<String, String> unchecked = new TreeMap<>();
  private final Map<String, Long> remarks = new TreeMap<>();
  private long documents;
  private long invalid;
  private long notChecked;
  private long withoutRemarks;
  private boolean shortened;

  /** Nothing yet, with the bounds of this wish. */
  public Collected(Wish wish, Clock clock) {
    this.wish = wish;
    this.at = OffsetDateTime.now(clock);
  }

  /** One more verdict. */
  public synchronized void add(DocumentVerdict verdict) {
    documents++;
    if (!verdict.isValid()) {
      invalid++;
    }
    show(verdict, List.of());
  }

  /** A document was judged before, and now it turns out that it does not fit another. */
  synchronized void replace(DocumentVerdict verdict) {
    List<Remark> before =
        verdict.remarks().stream().filter(each -> each.layer() != Layer.CROSS_DOCUMENT).toList();
    if (before.stream().noneMatch(Remark::isError)) {
      invalid++;
    }
    show(verdict, before);
  }

  /** Something could not be checked. */
  synchronized void couldNot(String name, String why) {
    notChecked++;
    if (unchecked.size() < MOST_UNCHECKED) {
      unchecked.put(name, why);
    }
  }

  /** Not all was looked at that there is to be looked at. */
  synchronized void isNotAll() {
    shortened = true;
  }

  /** What it came to so far. */
  public synchronized Session session() {
    Summary summary = new Summary(documents, invalid, notChecked, remarks, shortened);
    List<DocumentVerdict> all = List.copyOf(shown.values());
    return new Session(id, at, Engine.NAME, wish.hub(), all, unchecked, summary);
  }

  private void show(DocumentVerdict verdict, List<Remark> counted) {
    List<Remark> kept = new ArrayList<>();
    for (Remark remark : verdict.remarks()) {
      boolean isNew = !counted.contains(remark);
      long count = isNew ? remarks.merge(remark.finding().getRule(), 1L, Long::sum) : 0;
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
