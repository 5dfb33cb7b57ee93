/** Scenarios: what is done and what is expected, as data. */
package org.yibiao.kit.scenario;
