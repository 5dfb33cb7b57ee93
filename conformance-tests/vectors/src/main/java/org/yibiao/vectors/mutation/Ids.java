package org.yibiao.vectors.mutation;

/** Identifiers of constraints, which stay for ever. */
public final class Ids {

  private Ids() {}

  /** A constraint on a field of a type, such as {@code X-Envelope-sender-required}. */
  public static String ofField(String type, String field, String what) {
    return "X-" + type + "-" + field + "-" + what;
  }

  /** A constraint on a type, such as {@code X-Envelope-order}. */
  public static String ofType(String type, String what) {
    return "X-" + type + "-" + what;
  }

  /** A constraint on a choice of a type; the choices are counted from 1. */
  public static String ofChoice(String type, int number, String what) {
    return "X-" + type + "-choice-" + number + "-" + what;
  }

  /** The name of the root element of a document. */
  public static String ofRoot(String root) {
    return "X-" + root + "-root";
  }
}
