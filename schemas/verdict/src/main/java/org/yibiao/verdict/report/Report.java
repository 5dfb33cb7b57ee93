package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import org.yibiao.verdict.Session;

/** Writes what a session came to. */
@FunctionalInterface
public interface Report {

  /**
   * Writes it in UTF-8.
   *
   * @param out is not closed
   * @throws IOException if it cannot be written
   */
  void write(Session session, OutputStream out) throws IOException;
}
