package org.yibiao.adapters.declared.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.support.JdbcUtils;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A native message as a row, and back: a flat JSON object has a member for each column. */
public final class FlatRow {

  private FlatRow() {}

  /**
   * The columns of a message, their names in small letters; what is null is left out.
   *
   * @throws RequestNotCarried if it is no flat object, or a member's name is no column's
   */
  public static Map<String, Object> columns(String message) {
    JsonNode tree = tree(message);
    if (!tree.isObject()) {
      throw notFlat("原生请求不是 JSON 对象", "The native request is no JSON object");
    }
    Map<String, Object> columns = new LinkedHashMap<>();
    tree.properties()
        .forEach(
            member ->
                value(member.getKey(), member.getValue())
                    .ifPresent(value -> columns.put(name(member.getKey()), value)));
    return columns;
  }

  /**
   * The message of a row: its members are in small letters, texts without the blanks that fill them
   * up, numbers as numbers, days and times in ISO 8601 form; columns without a value are left out.
   *
   * @throws AnswerNotUnderstood if a text is not in the department's character set
   */
  public static ObjectNode message(
      ResultSet row, Predicate<String> isLeftOut, DepartmentCharset charset) throws SQLException {
    ObjectNode message = CanonicalJson.mapper().createObjectNode();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
      Object value = JdbcUtils.getResultSetValue(row, i);
      if (value != null && !isLeftOut.test(name)) {
        put(message, name, value, charset);
      }
    }
    return message;
  }

  private static void put(ObjectNode to, String name, Object value, DepartmentCharset charset) {
    if (value instanceof Boolean truth) {
      to.put(name, truth);
    } else if (value instanceof Number number) {
      to.put(name, new BigDecimal(number.toString()));
    } else if (value instanceof byte[] bytes) {
      to.put(name, charset.decode(bytes).stripTrailing());
    } else if (value instanceof Timestamp time) {
      to.put(name, time.toLocalDateTime().toString());
    } else {
      to.put(name, value.toString().stripTrailing());
    }
  }

  private static JsonNode tree(String message) {
    try {
      return CanonicalJson.tree(message.getBytes(StandardCharsets.UTF_8));
    } catch (NotReadable e) {
      throw notFlat("原生请求不是 JSON", "The native request is no JSON: " + e.getMessage());
    }
  }

  private static Optional<Object> value(String name, JsonNode value) {
    if (value.isContainer()) {
      throw notFlat(name + " 不是单个值，无法写入一个字段", name + " is more than a column can hold");
    }
    if (value.isNull()) {
      return Optional.empty();
    }
    if (value.isBoolean()) {
      return Optional.of(value.asBoolean());
    }
    return Optional.of(value.isNumber() ? value.decimalValue() : value.asString());
  }

  private static String name(String member) {
    try {
      return ExchangeTables.column(member).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw notFlat(e.getMessage(), e.getMessage());
    }
  }

  private static RequestNotCarried notFlat(String zh, String en) {
    return new RequestNotCarried(Why.of(zh, en));
  }
}
