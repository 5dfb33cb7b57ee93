package org.yibiao.adapters.publicsecurity.simulator;

import java.time.LocalDate;
import java.util.List;
import org.yibiao.standard.code.Code;
import org.yibiao.standard.code.CodeList;
import org.yibiao.standard.code.CodeLists;

/** Divisions as they are today: a number keeps the one of its time, a register does not. */
final class Divisions {

  private static final CodeList ALL = CodeLists.V1.list("division-code").orElseThrow();

  private Divisions() {}

  /** The division that now is where this one was; itself if it still is, or was never known. */
  static String today(String division) {
    LocalDate today = LocalDate.now(ReplyWriter.CHINA);
    List<Code> history = ALL.history(division);
    if (ALL.contains(division, today) || history.isEmpty()) {
      return division;
    }
    List<String> successors = history.get(history.size() - 1).replacedBy();
    return successors.isEmpty() ? division : today(successors.get(0));
  }
}
