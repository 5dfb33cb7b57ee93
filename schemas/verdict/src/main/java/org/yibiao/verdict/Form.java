package org.yibiao.verdict;

/** The two forms in which a document may be written. */
public enum Form {
  XML,
  JSON;

  /** The form of these bytes: what begins like an object is JSON, all else is read as XML. */
  public static Form of(byte[] document) {
    for (byte each : document) {
      if (each == '{' || each == '[' || each == '"') {
        return JSON;
      }
      if (each == '<') {
        return XML;
      }
    }
    return XML;
  }
}
