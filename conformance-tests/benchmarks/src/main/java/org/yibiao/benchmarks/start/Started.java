package org.yibiao.benchmarks.start;

import java.time.Duration;

/**
 * One start of a hub.
 *
 * @param serves from the start of the process until it answers that it lives
 * @param processor processor time of all its threads until then
 * @param residentKib memory that the process holds then, as Linux counts it
 * @param liveHeapKib what its heap holds then, after everything that nobody needs was thrown away
 */
record Started(Duration serves, Duration processor, long residentKib, long liveHeapKib) {}
