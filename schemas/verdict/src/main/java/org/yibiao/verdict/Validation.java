package org.yibiao.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/**
 * One run of validation over documents, however many: each is judged by itself and then held
 * against those that belong to it. Memory does not grow with their number.
 *
 * <p>Documents may be added by many threads.
 */
public final class Validation {

  private final Checker checker;
  private final Wish wish;
  private final Collected collected;
  private final CrossCheck across;

  /** A run. */
  public Validation(Checker checker, Wish wish, Clock clock) {
    this.checker = checker;
    this.wish = wish;
    collected = new Collected(wish, clock);
    across = new CrossCheck(collected::replace);
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
        collected.add(judged.get(i).verdict());
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
    collected.add(checker.checkBatch(name, form, content, wish));
  }

  /** Notes that something could not be checked. */
  public void couldNot(String name, String why) {
    collected.couldNot(name, why);
  }

  /** What it came to so far. */
  public synchronized Session session() {
    if (across.isFull()) {
      collected.isNotAll();
    }
    return collected.session();
  }
}
