/** The simulated departments of one process, and the listener that tells them how to behave. */
package org.yibiao.demo.simulators;
