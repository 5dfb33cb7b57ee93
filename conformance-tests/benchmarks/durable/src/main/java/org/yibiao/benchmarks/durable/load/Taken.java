package org.yibiao.benchmarks.durable.load;

/**
 * A submission that was acknowledged.
 *
 * @param location where its case is seen
 */
public record Taken(String company, String location) {}
