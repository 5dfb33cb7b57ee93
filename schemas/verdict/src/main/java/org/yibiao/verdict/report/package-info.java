/** Reports of a validation session, in the forms that people and tools read. */
package org.yibiao.verdict.report;
