/** What a run leaves behind: the report in three forms. */
package org.yibiao.kit.report;
