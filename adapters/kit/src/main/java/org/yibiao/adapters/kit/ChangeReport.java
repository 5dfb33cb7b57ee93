package org.yibiao.adapters.kit;

import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;

/**
 * A kind of change that the department reports by itself.
 *
 * @param code its name within the department
 * @param resource code of the data resource that changes
 * @param report how the native report is read: a stylesheet that makes {@code <report
 *     xmlns="urn:yibiao:adapter-kit" serial="…">} with a {@code change} of the standard in it,
 *     without {@code eventId}, {@code resourceCode} and {@code department}; {@code sequence} only
 *     if the department numbers its changes
 * @param receipt how {@code <receipt xmlns="urn:yibiao:adapter-kit" taken="true|false" zh="…"
 *     en="…">} becomes the native reply
 */
public record ChangeReport(
    String code, Name name, String resource, Translation report, Translation receipt) {}
