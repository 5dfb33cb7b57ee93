/** What the hub counts of its own work; {@code docs/metrics.md} names all of it. */
package org.yibiao.routes.measure;
