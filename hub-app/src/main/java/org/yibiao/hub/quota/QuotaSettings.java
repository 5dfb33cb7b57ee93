package org.yibiao.hub.quota;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of quotas ({@code yibiao.quota.*}), all in calls a minute, over all nodes together.
 *
 * @param perMinute for a department with its operators, another program, or a person
 * @param anonymousPerMinute for an address from which somebody calls without a login
 * @param applicantPerMinute for an applicant, whose forms the departments are asked about
 * @param askers for one of them in particular, by the department's code or the login's name
 * @param mostAskers so many are counted on each node; who asked longest ago is forgotten first
 */
@ConfigurationProperties("yibiao.quota")
record QuotaSettings(
    int perMinute,
    int anonymousPerMinute,
    int applicantPerMinute,
    Map<String, Integer> askers,
    int mostAskers) {

  QuotaSettings {
    askers = askers == null ? Map.of() : Map.copyOf(askers);
    positive("per-minute", perMinute);
    positive("anonymous-per-minute", anonymousPerMinute);
    positive("applicant-per-minute", applicantPerMinute);
    askers.forEach((asker, limit) -> positive("askers." + asker, limit));
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "yibiao.quota.%s: 应为正整数 · must be a positive number, not %d".formatted(name, value));
    }
  }
}
