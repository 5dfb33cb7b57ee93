/** How long the hub takes until it serves, what it holds then, and what it is made of. */
package org.yibiao.benchmarks.start;
