package org.yibiao.vectors.mutation;

import java.util.List;
import org.yibiao.standard.DocumentType;
import org.yibiao.vectors.Face;

/**
 * A valid document, of which wrong ones are made.
 *
 * @param <D> the document in memory
 */
public interface Original<D> {

  /** Its kind. */
  DocumentType type();

  /** Its form. */
  Face face();

  /** Its bytes as they were given. */
  byte[] bytes();

  /** Every way to make it wrong that its schema knows, in document order. */
  List<Mutation<D>> mutations();

  /** Changes that leave its structure right, up to the very bounds of what the schema takes. */
  List<Edge<D>> edges();

  /** The document with one or several changes; these must not lie within one another. */
  byte[] with(List<Edit<D>> changes);
}
