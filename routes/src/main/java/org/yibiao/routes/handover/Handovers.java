package org.yibiao.routes.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.standard.value.DepartmentCode;

/** Hand-overs for those who look at them, and who have a failed one tried again. */
@Component
public class Handovers {

  private final HandoverStore handovers;
  private final RejectStore rejects;
  private final HandoverLetters letters;

  Handovers(HandoverStore handovers, RejectStore rejects, HandoverLetters letters) {
    this.letters = letters;
    this.handovers = handovers;
    this.rejects = rejects;
  }

  /**
   * A part of a longer list.
   *
   * @param total how many there are in all
   * @param items those of the part
   */
  public record Page<T>(long total, List<T> items) {}

  /**
   * The newest first.
   *
   * @param department whose; empty: everybody's
   */
  public Page<HandoverEntry> newest(Optional<DepartmentCode> department, int from, int most) {
    // no code has letters that mean something in a pattern
    String pattern = department.map(DepartmentCode::value).orElse("%");
    return new Page<>(handovers.count(pattern), handovers.newest(pattern, from, most));
  }

  /** One of them. */
  public Optional<HandoverEntry> find(String id) {
    return handovers.byId(id);
  }

  /** Why records of one were set aside, in the file's order. */
  public Page<RejectEntry> rejects(String id, long from, int most) {
    return new Page<>(rejects.count(id), rejects.of(id, from, most));
  }

  /** Has a failed one go on from its checkpoint; false if it has not failed. */
  @Transactional
  public boolean retry(String id) {
    boolean isOpen = handovers.reopen(id);
    if (isOpen) {
      letters.goesOn(id);
    }
    return isOpen;
  }
}
