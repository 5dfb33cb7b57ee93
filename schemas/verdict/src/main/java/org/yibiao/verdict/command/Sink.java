package org.yibiao.verdict.command;

import java.io.IOException;
import java.io.InputStream;
import org.yibiao.verdict.Form;
import org.yibiao.verdict.Submitted;

/** Takes documents as they are found. */
interface Sink {

  /** A document that was read whole. */
  void document(Submitted document);

  /**
   * A batch that is too long to be read whole.
   *
   * @param content is read to its end before this returns
   */
  void batch(String name, Form form, InputStream content) throws IOException;

  /** Something that could not be read. */
  void couldNot(String name, String why);
}
