package org.yibiao.adapters.kit;

import java.util.List;

/**
 * A datum of a service, as a department declares it (GB/T 21063.3: name, type, label).
 *
 * @param name its name in the catalogue, such as {@code creditCode}
 * @param label for people
 * @param type a simple type of the standard, such as {@code CreditCode} or {@code Day}; {@code
 *     table} for a table
 * @param required whether it must be there
 * @param fields the columns, if it is a table
 */
public record DataField(
    String name,
    DepartmentDescriptor.Name label,
    String type,
    boolean required,
    List<DataField> fields) {

  /** An absent list is empty. */
  public DataField {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /** Whether it is a table. */
  public boolean isTable() {
    return "table".equals(type);
  }
}
