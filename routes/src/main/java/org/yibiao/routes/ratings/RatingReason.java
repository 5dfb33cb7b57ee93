package org.yibiao.routes.ratings;

/**
 * Why somebody is not satisfied.
 *
 * @param code in the interface
 */
public record RatingReason(String code, String zh, String en) {}
