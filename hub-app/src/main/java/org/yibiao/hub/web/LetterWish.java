package org.yibiao.hub.web;

import java.util.List;
import java.util.Optional;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.letters.LetterSearch;
import org.yibiao.routes.recovery.BulkReplay;
import org.yibiao.routes.recovery.BulkReplay.Result;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Which dead letters are to be replayed: these, or the open ones among those that fit.
 *
 * @param ids identifiers; then no filter is given
 * @param filter may bound nothing at all, but must be there
 * @param reason why, for all of them; may be absent
 */
record LetterWish(List<String> ids, LetterFilter filter, String reason) {

  /** The identifiers, if these are given. */
  Optional<List<String>> byIds() {
    if ((ids == null) == (filter == null) || (ids != null && ids.size() > BulkReplay.MOST)) {
      throw new Refusal(
          Problems.of(
              "dead-letter-refused",
              422,
              "未执行 · Not done",
              "请在 /ids（至多 %1$d 个）与 /filter 中给出一个。 Give one of /ids (at most %1$d) and /filter."
                  .formatted(BulkReplay.MOST)));
    }
    return Optional.ofNullable(ids);
  }

  /** The open ones that fit. */
  LetterSearch open(Optional<DepartmentCode> within) {
    return filter.open().search(within);
  }

  /**
   * What came of one.
   *
   * @param outcome as of a single replay, or {@code refused}
   * @param problem what is in the way; empty unless it was refused
   */
  record Line(String id, String outcome, String problem) {
    static Line of(Result result) {
      if (result instanceof Result.Not not) {
        return new Line(not.id(), "refused", not.problem().getDetail());
      }
      Result.Done done = (Result.Done) result;
      return new Line(done.id(), DeadLetterRow.word(done.outcome()), "");
    }
  }
}
