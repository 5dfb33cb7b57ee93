package org.yibiao.vectors.corpus;

/**
 * A constraint that no document can break, or none can break in a way of its own.
 *
 * @param constraint its identifier
 * @param reason why, in one sentence
 */
public record Exclusion(String constraint, String reason) {}
