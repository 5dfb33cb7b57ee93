/**
 * The department's own system, simulated: it knows the queues and the department's native form, and
 * nothing of the adapter.
 */
package org.yibiao.adapters.publicsecurity.simulator;
