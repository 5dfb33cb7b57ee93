package org.yibiao.vectors.mutation;

import org.yibiao.standard.dictionary.Place;

/**
 * A change after which a document is as right as before, by a hair.
 *
 * @param constraint the constraint whose bound is reached, not passed
 * @param place where it is made
 * @param edit makes the change
 * @param <D> the document in memory
 */
public record Edge<D>(String constraint, Place place, Edit<D> edit) {}
