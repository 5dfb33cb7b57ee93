package org.yibiao.adapters.kit.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.kit.record.Fields.Taken;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Fields between separators, by Jackson. */
final class CsvFields {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

  private final List<Column> columns;
  private final int[] places;
  private final int width;
  private final ObjectReader reader;

  /**
   * Fields in this order.
   *
   * @param order what the file calls them; those that the layout does not know are passed over
   */
  CsvFields(RecordLayout layout, List<String> order) {
    this.columns = layout.columns();
    this.places = columns.stream().map(Column::inFile).mapToInt(order::indexOf).toArray();
    this.width = order.size();
    this.reader = reader(layout);
  }

  private static ObjectReader reader(RecordLayout layout) {
    CsvSchema schema =
        CsvSchema.emptySchema().withColumnSeparator(layout.separatorCharacter()).withoutHeader();
    return MAPPER.readerFor(String[][].class).with(schema);
  }

  /** The fields of one record, or none if it is not CSV. */
  static String[] split(RecordLayout layout, String record) {
    return split(reader(layout), record);
  }

  private static String[] split(ObjectReader reader, String record) {
    String[][] rows = reader.readValue(record);
    return rows.length == 1 ? rows[0] : new String[rows.length];
  }

  Taken take(String record) {
    try {
      String[] fields = split(reader, record);
      return fields.length == width
          ? new Taken(values(fields), List.of())
          : Taken.nothing(Faults.wrongFields(width, fields.length));
    } catch (JacksonException e) {
      return Taken.nothing(Faults.notParsed("CSV", e.getOriginalMessage()));
    }
  }

  private Map<String, String> values(String[] fields) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < places.length; i++) {
      values.put(columns.get(i).name(), fields[places[i]]);
    }
    return values;
  }
}
