/** The kit as a hub: a department's real adapter, and the system behind it. */
package org.yibiao.kit.department;
