/** The kit as a department: asks a hub, and reports to it. */
package org.yibiao.kit.hub;
