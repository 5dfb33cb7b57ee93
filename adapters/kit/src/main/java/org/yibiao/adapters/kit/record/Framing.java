package org.yibiao.adapters.kit.record;

import java.util.Optional;

/** How a file of one form is cut into records; one for each file that is read. */
interface Framing {

  /**
   * Reads what stands before the first record.
   *
   * @throws UnreadableFile if that is not what the layout says
   */
  void head(ByteInput in);

  /**
   * Cuts out the next record.
   *
   * @param records how many came before it in the file
   * @return nothing at the end
   * @throws UnreadableFile if the file ends in its midst or cannot be followed any further
   */
  Optional<RawRecord> next(ByteInput in, long records);

  /** To be told that reading goes on elsewhere than after the head. */
  default void goOn(ByteInput in) {
    // most keep nothing between two records
  }

  /** How the records are taken apart; known after the head. For many threads. */
  Fields fields();

  /** Takes the second byte of a character of the GB family, which may look like punctuation. */
  static int trail(ByteInput in, int lead, boolean isUtf8) {
    return !isUtf8 && lead > 0x80 && in.peek() >= 0x30 ? in.next() : ByteInput.END;
  }
}
