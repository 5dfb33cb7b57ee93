package org.yibiao.routes.messages.content;

import java.util.Optional;

/**
 * What became of one datum when a message was put from one form into the other.
 *
 * @param kind what was done
 * @param nativeLeaf the datum in the native form
 * @param canonicalLeaf the datum in the standard's form
 */
public record FieldChange(Kind kind, Optional<Leaf> nativeLeaf, Optional<Leaf> canonicalLeaf) {

  /** What a mapping does with a datum. */
  public enum Kind {
    /** Same name, same value. */
    CARRIED,
    /** Another name, same value. */
    RENAMED,
    /** Same datum, written in another way: a date, a number, capitals, blanks. */
    REFORMATTED,
    /** A code of one side for a code of the other, by the department's tables. */
    RECODED,
    /** Only the native form has it. */
    ONLY_NATIVE,
    /** Only the standard's form has it. */
    ONLY_CANONICAL
  }

  static FieldChange onlyNative(Leaf leaf) {
    return new FieldChange(Kind.ONLY_NATIVE, Optional.of(leaf), Optional.empty());
  }

  static FieldChange onlyCanonical(Leaf leaf) {
    return new FieldChange(Kind.ONLY_CANONICAL, Optional.empty(), Optional.of(leaf));
  }
}
