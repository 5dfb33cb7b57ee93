package org.yibiao.benchmarks.bulk;

import java.nio.file.Path;

/** One of the two that are compared: takes a file of records. */
interface Taker {

  /**
   * What came of it.
   *
   * @param seconds from the closed file to the last commit, or to the verdict where nothing is kept
   * @param kept how many records lie in the database, or are valid where nothing is kept
   * @param refused how many it found wrong
   */
  record Taken(double seconds, long kept, long refused) {}

  /**
   * Takes it.
   *
   * @param file may be moved
   * @param data a new folder of its own
   */
  Taken take(Path file, Path data) throws Exception;
}
