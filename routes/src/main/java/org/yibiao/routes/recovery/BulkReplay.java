package org.yibiao.routes.recovery;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.letters.LetterSearch;
import org.yibiao.routes.recovery.DeadLetterDesk.Clerk;
import org.yibiao.routes.recovery.DeadLetterDesk.Outcome;
import org.yibiao.standard.v1.Problem;

/** Replays many dead letters, each by itself: one that cannot be replayed holds up no other. */
@Component
public class BulkReplay {

  /** So many at most in one go; the rest is replayed by saying so again. */
  public static final int MOST = 500;

  private final DeadLetterDesk desk;
  private final LetterBook book;

  BulkReplay(DeadLetterDesk desk, LetterBook book) {
    this.desk = desk;
    this.book = book;
  }

  /** What came of one: an outcome, or the problem that there is none. */
  public sealed interface Result {
    /** Identifier of the letter. */
    String id();

    /** It was replayed, or need not be. */
    record Done(String id, Outcome outcome) implements Result {}

    /** It cannot be replayed. */
    record Not(String id, Problem problem) implements Result {}
  }

  /**
   * Replays these.
   *
   * @param why in the clerk's words; may be empty
   */
  public List<Result> ofIds(List<String> ids, String why, Clerk clerk) {
    List<Result> results = new ArrayList<>();
    ids.stream().distinct().limit(MOST).forEach(id -> results.add(one(id, why, clerk)));
    return results;
  }

  /**
   * Replays the oldest of those that fit; see that only open ones do.
   *
   * @param why in the clerk's words; may be empty
   */
  public List<Result> of(LetterSearch search, String why, Clerk clerk) {
    long all = book.count(search);
    int offset = Math.toIntExact(Math.max(0, all - MOST));
    return ofIds(book.page(search, offset, MOST).stream().map(DeadLetter::id).toList(), why, clerk);
  }

  private Result one(String id, String why, Clerk clerk) {
    try {
      return new Result.Done(id, desk.replay(id, why, clerk));
    } catch (Refusal refusal) {
      return new Result.Not(id, refusal.problem());
    }
  }
}
