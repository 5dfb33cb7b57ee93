package org.yibiao.standard;

import jakarta.xml.bind.JAXBException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * JAXB's readers and writers, each of which serves one document after another: to make one takes
 * longer than to read a short document with it.
 */
final class Spare<T> {

  private static final int MOST = 32;

  private final BlockingQueue<T> spare = new ArrayBlockingQueue<>(MOST);
  private final Maker<T> maker;

  Spare(Maker<T> maker) {
    this.maker = maker;
  }

  /** Makes one. */
  interface Maker<T> {
    T make() throws JAXBException;
  }

  /** What one is lent for. */
  interface Use<T, R> {
    R of(T lent) throws JAXBException;
  }

  /** Lends one that nobody else has. */
  <R> R lend(Use<T, R> use) throws JAXBException {
    T waiting = spare.poll();
    T lent = waiting == null ? maker.make() : waiting;
    R made = use.of(lent);
    // one that failed does not come here: who knows what it is left with
    spare.offer(lent);
    return made;
  }
}
