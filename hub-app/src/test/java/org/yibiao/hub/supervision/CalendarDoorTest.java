package org.yibiao.hub.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** The official calendar, which anybody may look at. */
@AtTheHub
class CalendarDoorTest {

  private static final String CALENDAR = "/api/v1/supervision/calendar";

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void tells_days_off_and_weekends_that_are_worked_with_their_holiday() {
    JsonNode days = json(web.get(CALENDAR + "?from=2026-10-07&to=2026-10-11")).path("exceptions");

    assertThat(days.values())
        .extracting(day -> day.path("day").asString(""), day -> day.path("isWorked").asBoolean())
        .containsExactly(tuple("2026-10-07", false), tuple("2026-10-10", true));
    assertThat(days.at("/0/holiday/zh").asString("")).isEqualTo("国庆节");
  }

  @Test
  void says_of_which_years_the_holidays_are_not_known() {
    JsonNode calendar = json(web.get(CALENDAR + "?from=2026-12-01&to=2028-01-01"));

    assertThat(calendar.path("unpublished").values()).extracting(JsonNode::asInt).contains(2028);
  }

  @Test
  void names_a_day_that_is_none_and_a_time_that_is_too_long() {
    assertThat(web.get(CALENDAR + "?from=2026-13-01&to=2026-12-01").statusCode()).isEqualTo(400);
    assertThat(web.get(CALENDAR + "?from=2026-01-01&to=2036-01-01").statusCode()).isEqualTo(400);
    assertThat(web.get(CALENDAR + "?from=2026-02-01&to=2026-01-01").statusCode()).isEqualTo(400);
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return CanonicalJson.mapper().readTree(answer.body());
  }
}
