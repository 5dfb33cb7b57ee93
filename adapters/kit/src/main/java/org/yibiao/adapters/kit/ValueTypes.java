package org.yibiao.adapters.kit;

import java.util.function.Function;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Lets descriptors and plans name the standard's value types by their text. */
public final class ValueTypes {

  private ValueTypes() {}

  /** A Jackson module that reads the value types from their text. */
  public static JacksonModule module() {
    return new SimpleModule("value-types")
        .addDeserializer(DepartmentCode.class, fromText(DepartmentCode.class, DepartmentCode::new))
        .addDeserializer(ServiceCode.class, fromText(ServiceCode.class, ServiceCode::new));
  }

  /** Reads a value type from its text. */
  public static <T> ValueDeserializer<T> fromText(Class<T> type, Function<String, T> read) {
    return new FromText<>(type, read);
  }

  private static final class FromText<T> extends StdDeserializer<T> {
    private final Function<String, T> read;

    FromText(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return read.apply(parser.getString());
    }
  }
}
