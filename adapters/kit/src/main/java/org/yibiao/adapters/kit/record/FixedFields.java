package org.yibiao.adapters.kit.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** Fields of a width in bytes, each decoded by itself, so that none can eat into the next. */
final class FixedFields implements Fields {

  private final RecordLayout layout;
  private final int length;

  FixedFields(RecordLayout layout) {
    this.layout = layout;
    this.length = layout.columns().stream().mapToInt(Column::bytes).sum();
  }

  @Override
  public Taken take(byte[] record) {
    if (record.length != length) {
      return Taken.nothing(Faults.wrongLength(length, record.length));
    }
    Map<String, String> values = new LinkedHashMap<>();
    List<RecordFault> faults = new ArrayList<>();
    int at = 0;
    for (Column column : layout.columns()) {
      try {
        values.put(column.name(), StrictText.decode(layout.charset(), record, at, column.bytes()));
      } catch (StrictText.MalformedText e) {
        faults.add(Faults.malformed(Optional.of(column), layout.charset().name(), e.place()));
      }
      at += column.bytes();
    }
    return new Taken(values, faults);
  }
}
