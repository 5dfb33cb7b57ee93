package org.yibiao.routes.handover;

import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * One reason for which a record was set aside.
 *
 * @param record number of the record in its file, from 1
 * @param line where it begins, from 1
 * @param offset bytes before it
 * @param shown the record, personal data masked
 * @param field the column, or the place in the body of the standard
 */
public record RejectEntry(
    long record,
    long line,
    long offset,
    String shown,
    Optional<String> field,
    String rule,
    Name reason,
    Name remedy) {}
