package org.yibiao.routes.supervision.calendar;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The calendars that the hub brings, as it reads them. */
public final class Calendars {

  /** The hub's zone. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Calendars() {}

  /** Working days by what the hub brings. */
  public static WorkingDays shipped() {
    return from("classpath*:calendar/*.yaml");
  }

  static WorkingDays from(String... places) {
    return new WorkingDays(
        new YearCalendars(List.of(places), new PathMatchingResourcePatternResolver()),
        Clock.system(CHINA));
  }
}
