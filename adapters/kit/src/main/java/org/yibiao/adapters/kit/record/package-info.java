/**
 * Files of records: whole registers that departments hand over, and that the hub hands to them.
 *
 * <p>A {@link org.yibiao.adapters.kit.record.RecordLayout} is data in a department's folder; the
 * {@link org.yibiao.adapters.kit.record.RecordFormat} made from it cuts a file of any size into
 * records, reads each by itself, and writes such files. A bad record is an outcome, and no reason
 * to give up the file.
 */
package org.yibiao.adapters.kit.record;
