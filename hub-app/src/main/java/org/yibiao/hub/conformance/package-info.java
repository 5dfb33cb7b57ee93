/**
 * Runs of the conformance kit that are started from the console. The kit stays a program of its
 * own: the hub starts its jar as a process, and keeps the report that it leaves.
 */
package org.yibiao.hub.conformance;
