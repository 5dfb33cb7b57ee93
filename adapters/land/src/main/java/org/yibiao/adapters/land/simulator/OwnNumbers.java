package org.yibiao.adapters.land.simulator;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registration system's own numbers and times. */
final class OwnNumbers {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

  private final JdbcClient sql;

  OwnNumbers(JdbcClient sql) {
    this.sql = sql;
  }

  /** The next number, such as {@code BG202611280031883}. */
  String next(String kind) {
    Integer serial =
        sql.sql("SELECT NEXT VALUE FOR REGISTER.BUSINESS").query(Integer.class).single();
    return "%s%s%07d".formatted(kind, DAY.format(LocalDateTime.now(CHINA)), serial);
  }

  /** China time, without a zone. */
  static String now() {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
        LocalDateTime.now(CHINA).truncatedTo(ChronoUnit.SECONDS));
  }
}
