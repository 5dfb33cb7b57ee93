package org.yibiao.vectors.mutation;

/**
 * A change of a document. It first finds its place and changes it later, so that several changes of
 * one document do not hide each other's places.
 *
 * @param <D> the document in memory
 */
@FunctionalInterface
public interface Edit<D> {

  /** Finds the place in a copy of the document; what comes back makes the change. */
  Runnable in(D copy);
}
