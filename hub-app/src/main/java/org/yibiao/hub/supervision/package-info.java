/** The electronic supervision of cases over HTTP. */
package org.yibiao.hub.supervision;
