/** Ratings over HTTP: applicants give them, departments answer to the bad ones. */
package org.yibiao.hub.ratings;
