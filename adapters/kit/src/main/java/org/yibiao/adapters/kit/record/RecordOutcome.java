package org.yibiao.adapters.kit.record;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What became of one record when it was read. */
public sealed interface RecordOutcome {

  /**
   * The record as a person may see it, personal columns masked; one that could not be taken apart
   * shows only its shape.
   */
  String shown();

  /**
   * It is as its layout says.
   *
   * @param values by column, in the layout's order; empty ones are left out
   * @param sight makes what a person may see, which hardly any that is good needs
   */
  record Good(Map<String, String> values, Supplier<String> sight) implements RecordOutcome {

    @Override
    public String shown() {
      return sight.get();
    }
  }

  /**
   * It is to be set aside.
   *
   * @param faults why, at least one
   */
  record Bad(List<RecordFault> faults, String shown) implements RecordOutcome {

    /** Whether it could not be taken apart at all, as if the file were of another layout. */
    public boolean isUnreadable() {
      return faults.stream().anyMatch(RecordFault::unreadable);
    }
  }
}
