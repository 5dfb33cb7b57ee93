/** Counts what goes through the hub, where it goes. */
package org.yibiao.routes.meter;
