/**
 * How much there is in the database, for whoever watches: counted once for the pages and metrics.
 */
package org.yibiao.routes.figures;
