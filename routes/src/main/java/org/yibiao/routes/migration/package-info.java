/** Changes of the database that are not the same for every kind of it. */
package org.yibiao.routes.migration;
