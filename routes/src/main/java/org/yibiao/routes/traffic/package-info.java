/**
 * Counts what passes through the hub, each message once: for the map of the flow and for metrics,
 * of which {@code docs/metrics.md} names all.
 */
package org.yibiao.routes.traffic;
