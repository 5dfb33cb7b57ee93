/**
 * The way of every message through the hub: one row for the message, one for each hop, each written
 * in the transaction of what it tells of.
 */
package org.yibiao.routes.messages;
