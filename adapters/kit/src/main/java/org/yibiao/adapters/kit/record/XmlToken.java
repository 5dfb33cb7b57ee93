package org.yibiao.adapters.kit.record;

/**
 * A piece of an XML file.
 *
 * @param kind what it is
 * @param name of the element, without its prefix; empty if it is no tag
 * @param start where it begins
 * @param bytes all of it, or its beginning if it is very long
 */
record XmlToken(Kind kind, String name, RecordPosition start, byte[] bytes) {

  enum Kind {
    TEXT,
    OPEN,
    EMPTY,
    CLOSE,
    DOCTYPE,
    DECLARATION,
    /** Comments, character data and instructions, in which tags are none. */
    OTHER,
    END
  }

  boolean opens() {
    return kind == Kind.OPEN || kind == Kind.EMPTY;
  }
}
