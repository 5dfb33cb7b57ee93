package org.yibiao.standard.validation;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value by chance that a simple type takes.
 *
 * @param type what the dictionary says of it
 * @param base the XSD type that it restricts
 */
record RandomValue(JsonNode type, String base, Random random) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<String, RgxGen> SHAPES = new ConcurrentHashMap<>();
  private static final RgxGenProperties SHORT = new RgxGenProperties();

  static {
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(SHORT, 6);
  }

  private static final String[] LETTERS = {
    "林", "𠮷", "𡧛", "买", "·", "é", "A", "z", "7", "-", "（", "<", "&", "\"", "\\", "\u00a0", "]]>",
    "'"
  };

  JsonNode value() {
    return switch (base) {
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "int" -> JSON.numberNode((int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
      case "long" -> JSON.numberNode(whole(Long.MIN_VALUE, Long.MAX_VALUE));
      case "decimal" -> JSON.stringNode(decimal());
      case "date" -> JSON.stringNode(day().toString());
      case "dateTime" -> JSON.stringNode(instant());
      default -> JSON.stringNode(text());
    };
  }

  private long whole(long least, long most) {
    long from = type.has("minInclusive") ? type.path("minInclusive").asLong() : least;
    long to = type.has("maxInclusive") ? type.path("maxInclusive").asLong() : most;
    return switch (random.nextInt(4)) {
      case 0 -> from;
      case 1 -> to;
      default -> to == from || to - from < 0 ? to : from + random.nextLong(to - from);
    };
  }

  private String decimal() {
    int fraction = type.has("fractionDigits") ? type.path("fractionDigits").asInt() : 3;
    int total = type.has("totalDigits") ? type.path("totalDigits").asInt() : 12;
    BigDecimal most =
        type.has("maxInclusive")
            ? new BigDecimal(type.path("maxInclusive").asString())
            : BigDecimal.TEN.pow(total - fraction).subtract(BigDecimal.ONE);
    BigDecimal part = new BigDecimal(new BigInteger(53, random)).movePointLeft(16);
    int digits = random.nextInt(fraction + 1);
    return switch (random.nextInt(4)) {
      case 0 -> "0";
      case 1 -> most.toPlainString();
      default -> most.multiply(part).setScale(digits, RoundingMode.FLOOR).toPlainString();
    };
  }

  private LocalDate day() {
    return random.nextInt(8) == 0
        ? LocalDate.of(2024, 2, 29)
        : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
  }

  private String instant() {
    ZoneOffset zone = random.nextBoolean() ? ZoneOffset.ofHours(8) : ZoneOffset.UTC;
    OffsetDateTime time =
        OffsetDateTime.of(day(), LocalTime.ofSecondOfDay(random.nextInt(86_400)), zone);
    return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private String text() {
    if (type.has("codes")) {
      List<String> codes = List.copyOf(type.path("codes").propertyNames());
      return codes.get(random.nextInt(codes.size()));
    }
    String shape =
        type.path("pattern").values().stream().map(JsonNode::asString).findFirst().orElse("");
    return shape.isEmpty() || shape.contains("\\S") ? free(shape) : shaped(shape);
  }

  /** Text of any characters; what a loose shape asks of it is its first characters. */
  private String free(String shape) {
    String start = shape.startsWith("[") ? shaped(shape.substring(0, shape.indexOf("\\S"))) : "";
    int least = Math.max(1, type.path("minLength").asInt(1));
    int most = Math.min(type.path("maxLength").asInt(40), 40);
    int length = least + random.nextInt(Math.max(1, most - least + 1));
    String text =
        IntStream.range(0, length)
            .mapToObj(i -> LETTERS[random.nextInt(LETTERS.length)])
            .collect(Collectors.joining());
    String bounded = text.substring(0, text.offsetByCodePoints(0, length));
    return start + bounded.replace('\u00a0', shape.isEmpty() ? ' ' : '_');
  }

  private String shaped(String shape) {
    RgxGen generator = SHAPES.computeIfAbsent(shape, each -> RgxGen.parse(SHORT, each));
    int most = type.path("maxLength").asInt(Integer.MAX_VALUE);
    String text = generator.generate(random);
    for (int tries = 0; text.length() > most && tries < 1000; tries++) {
      text = generator.generate(random);
    }
    return text;
  }
}
