/**
 * What people look at of the messages that were logged, and what they are told where they may not.
 */
package org.yibiao.routes.inspection;
