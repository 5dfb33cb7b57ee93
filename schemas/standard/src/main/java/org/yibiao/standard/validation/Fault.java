package org.yibiao.standard.validation;

import java.util.function.UnaryOperator;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;

/**
 * Something that a schema or a parser found, before it is put into words.
 *
 * @param kind what is wrong
 * @param place where
 * @param detail the finder's own words, where ours would say less
 * @param expected what would be right, where the schema at hand says it; may be empty
 * @param position line and column, if they are known
 */
record Fault(FaultKind kind, Place place, String detail, Words expected, Position position) {

  static final Words UNSAID = Words.same("");

  /**
   * Line and column, from 1; 0 where they are not known.
   *
   * @param line the line
   * @param column the column
   */
  record Position(int line, int column) {
    static final Position UNKNOWN = new Position(0, 0);
  }

  Fault(FaultKind kind, Place place) {
    this(kind, place, "", UNSAID, Position.UNKNOWN);
  }

  Fault moved(UnaryOperator<Place> seen) {
    return new Fault(kind, seen.apply(place), detail, expected, position);
  }

  Fault at(Position known) {
    return new Fault(kind, place, detail, expected, known);
  }

  Fault saying(String words) {
    return new Fault(kind, place, words, expected, position);
  }

  Fault expecting(Words words) {
    return new Fault(kind, place, detail, words, position);
  }
}
