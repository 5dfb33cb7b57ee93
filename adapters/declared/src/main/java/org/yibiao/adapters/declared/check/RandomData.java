package org.yibiao.adapters.declared.check;

import com.github.curiousoddman.rgxgen.RgxGen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.yibiao.adapters.kit.DataCheck;
import org.yibiao.adapters.kit.DataField;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes up data that are as a service declares them: the seed decides what. */
final class RandomData {

  private static final int TRIES = 40;
  private static final int MOST_ROWS = 3;
  private static final long MOST_NUMBER = 1_000_000_000_000L;
  private static final String LETTERS = "无锡滨湖智联科技有限公司王林阿依古丽·ABCxyz0123456789（）";

  private final Random random;

  RandomData(long seed) {
    this.random = new Random(seed);
  }

  /** An object with all required fields and some of the others. */
  ObjectNode of(List<DataField> fields) {
    ObjectNode data = CanonicalJson.mapper().createObjectNode();
    for (DataField field : fields) {
      if (field.required() || random.nextBoolean()) {
        add(data, field);
      }
    }
    return data;
  }

  private void add(ObjectNode data, DataField field) {
    if (field.isTable()) {
      var rows = data.putArray(field.name());
      for (int i = random.nextInt(1, MOST_ROWS + 1); i > 0; i--) {
        rows.add(of(field.fields()));
      }
    } else {
      data.put(field.name(), value(field));
    }
  }

  private String value(DataField field) {
    DataField alone = new DataField("it", field.label(), field.type(), true, List.of());
    DataCheck check = DataCheck.of(List.of(alone));
    JsonNode type = DataCheck.type(field.type());
    for (int i = 0; i < TRIES; i++) {
      // the generator of patterns knows no look-ahead, by which the standard bounds its numbers
      String made = type.has("pattern") && i % 2 == 1 ? number() : made(type);
      ObjectNode one = CanonicalJson.mapper().createObjectNode().put("it", made);
      if (check.check(one).isEmpty()) {
        return made;
      }
    }
    throw new IllegalStateException("No value can be made up for the type " + field.type());
  }

  private String made(JsonNode type) {
    if (type.has("enum")) {
      return type.path("enum").get(random.nextInt(type.path("enum").size())).asString();
    }
    if (type.path("format").asString("").equals("date")) {
      return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)).toString();
    }
    if (type.has("pattern")) {
      return RgxGen.parse(type.path("pattern").asString()).generate(random);
    }
    return text(type.path("minLength").asInt(1), Math.min(40, type.path("maxLength").asInt(40)));
  }

  private String number() {
    return BigDecimal.valueOf(random.nextLong(MOST_NUMBER), random.nextInt(3)).toPlainString();
  }

  private String text(int least, int most) {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(Math.max(1, least), most + 1); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }
}
