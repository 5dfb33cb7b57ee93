/**
 * Many records at once: how many of them the hub takes or checks in a second and in how much
 * memory, beside the bare parser, the bare validator and a batch insert.
 */
package org.yibiao.benchmarks.bulk;
