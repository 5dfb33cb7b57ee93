/**
 * What the hub's people order for a department beside its own calendar and breaker: that it is not
 * asked for a while, or is asked whatever its breaker says. An order is a row: it holds on all
 * nodes, and after a restart.
 */
package org.yibiao.routes.orders;
