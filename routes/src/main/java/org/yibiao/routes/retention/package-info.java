/**
 * What the hub keeps no longer than it is needed: classes of data with their periods, the purge of
 * what is finished and older, and the check that messages are remembered longer than they come
 * again.
 */
package org.yibiao.routes.retention;
