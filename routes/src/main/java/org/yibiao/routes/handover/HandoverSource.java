package org.yibiao.routes.handover;

import java.util.List;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor.Handover;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.RecordMapping;
import org.yibiao.adapters.kit.record.RecordFormat;

/**
 * One hand-over of a department, with what its folder says of it.
 *
 * @param department code of the department
 * @param settings of the department
 */
record HandoverSource(
    String department,
    Handover handover,
    DepartmentSettings settings,
    RecordFormat format,
    RecordMapping mapping) {

  /** Name of the hand-over among all departments'. */
  String name() {
    return department + "-" + handover.code();
  }

  /** Where it lies; empty if nobody has said, so that nothing is fetched. */
  String address() {
    return setting("address");
  }

  /** A setting of the place where it lies. */
  String setting(String ending) {
    return settings.text(handover.at() + "-" + ending);
  }

  /** The key of a record: the values of its key columns. */
  String key(Map<String, String> values) {
    List<String> parts =
        handover.key().stream().map(column -> values.getOrDefault(column, "")).toList();
    return String.join("|", parts);
  }
}
