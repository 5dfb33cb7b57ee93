/** What flows through the hub at the moment, over all its nodes, and through the day. */
package org.yibiao.routes.watch;
