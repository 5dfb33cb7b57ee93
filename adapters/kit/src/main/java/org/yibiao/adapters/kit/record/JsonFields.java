package org.yibiao.adapters.kit.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.Fields.Taken;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Properties of a JSON object; in an array, all values of one.
 *
 * @param columns what is taken
 */
record JsonFields(List<Column> columns) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  Taken take(String record) {
    try {
      JsonNode object = MAPPER.readTree(record);
      return object.isObject()
          ? taken(object)
          : Taken.nothing(Faults.notParsed("JSON", "no object"));
    } catch (JacksonException e) {
      return Taken.nothing(Faults.notParsed("JSON", e.getOriginalMessage()));
    }
  }

  private Taken taken(JsonNode object) {
    Map<String, String> values = new LinkedHashMap<>();
    List<RecordFault> faults = new ArrayList<>();
    for (Column column : columns) {
      JsonNode value = object.path(column.inFile());
      List<String> several = new ArrayList<>();
      if (value.isObject()) {
        faults.add(
            RecordFault.of(
                "H-VALUE",
                column,
                new Name("应为一个值，而非对象。", "should be a value, and is an object."),
                new Name("请改为单个值。", "Give a single value.")));
      } else if (value.isArray()) {
        value.values().forEach(each -> several.add(each.asString("")));
      } else if (!value.isMissingNode() && !value.isNull()) {
        several.add(value.asString());
      }
      Several.joined(column, several, faults).ifPresent(one -> values.put(column.name(), one));
    }
    return new Taken(values, faults);
  }
}
