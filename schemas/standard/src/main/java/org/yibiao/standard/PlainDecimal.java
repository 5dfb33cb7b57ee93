package org.yibiao.standard;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a decimal as a string, because a JSON number loses digits in many readers. */
final class PlainDecimal extends StdSerializer<BigDecimal> {

  PlainDecimal() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
    out.writeString(value.toPlainString());
  }
}
