package org.yibiao.routes.ratings;

import java.util.Optional;

/**
 * Which ratings somebody wants to see.
 *
 * @param department whom they are about; empty: any
 * @param open only those that wait for an answer, the most urgent first; else all, the newest first
 * @param bad only bad ones
 * @param after {@link RatedLine#place} of the last of the page before
 * @param size how many at most
 */
public record RatingSearch(
    Optional<String> department, boolean open, boolean bad, Optional<String> after, int size) {}
