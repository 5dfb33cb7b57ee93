package org.yibiao.benchmarks.durable.run;

/**
 * What a minute of a long run gave.
 *
 * @param answer p99 of the answer 202, in milliseconds
 * @param completion p99 of completion, in milliseconds
 * @param heap in use after a collection, the least of the minute, in MiB
 * @param resident memory of the process, in MiB
 */
record Minute(double answer, double completion, double heap, double resident) {}
