package org.yibiao.routes.audit;

/** What became of a check of the audit trail. */
public sealed interface AuditVerdict {

  /** Whether nothing was changed, taken out, put in or moved. */
  boolean isSound();

  /**
   * The chain holds from its first entry to its end.
   *
   * @param entries how many there are
   * @param end value of the last; compare it with one that was written down elsewhere
   * @param archived how many of them lie in archives
   * @param archivesSeen whether those were looked at, too; false if the folder of archives is not
   *     there, and the check began at the end of the last
   */
  record Sound(long entries, String end, long archived, boolean archivesSeen)
      implements AuditVerdict {

    /** A chain of which nothing is archived. */
    public Sound(long entries, String end) {
      this(entries, end, 0, true);
    }

    @Override
    public boolean isSound() {
      return true;
    }
  }

  /**
   * The chain does not hold.
   *
   * @param position where it was first seen
   * @param zh what is wrong there
   * @param en what is wrong there
   */
  record Broken(long position, String zh, String en) implements AuditVerdict {
    @Override
    public boolean isSound() {
      return false;
    }
  }
}
