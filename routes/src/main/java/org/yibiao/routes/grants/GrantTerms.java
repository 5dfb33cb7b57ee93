package org.yibiao.routes.grants;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.grants.DataGrant.Terms;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.value.MatterCode;

/** Reads what an application asks for, field by field. */
@Component
class GrantTerms {

  /** JSON Pointer (RFC 6901) of names that the standard uses. */
  private static final Pattern POINTER = Pattern.compile("(/[A-Za-z][A-Za-z0-9-]{0,59}){1,8}");

  private static final String FREE_BODY = "dataRecord";
  private static final int LONGEST = 500;
  private static final int MOST_LISTED = 50;

  private final Plans plans;
  private final Clock clock;

  GrantTerms(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * What it covers.
   *
   * @throws Refusal if a field is not what it must be
   */
  Terms of(GrantApplication application, CatalogueEntry entry) {
    refuseTooMany("/fields", application.fields().size());
    refuseTooMany("/matters", application.matters().size());
    refuseTooMany("/purposes", application.purposes().size());
    application.fields().forEach(field -> refuseNoField(field, entry));
    application.matters().forEach(this::refuseNoMatter);
    application.purposes().forEach(GrantTerms::refuseNoPurpose);
    return new Terms(
        application.fields(),
        application.matters(),
        application.purposes(),
        until(application.until()),
        perDay(application.perDay()),
        new Release(clear(application.clearUpTo()), application.verdictsOnly()));
  }

  /** The reason that must be given. */
  static String ground(String words) {
    if (words.isEmpty() || !isPlain(words)) {
      throw wrong(
          "/ground",
          words,
          "须写明依据与用途，1 至 500 字，不含控制字符",
          "needs the law and the task, 1 to 500 characters without control characters");
    }
    return words;
  }

  private static void refuseTooMany(String field, int count) {
    if (count > MOST_LISTED) {
      throw wrong(field, Integer.toString(count), "至多 50 项", "at most 50");
    }
  }

  private static void refuseNoField(String field, CatalogueEntry entry) {
    if (!POINTER.matcher(field).matches()) {
      throw wrong(
          "/fields",
          field,
          "应为不带序号的 JSON 指针，如 /holder/name",
          "must be a JSON Pointer without indexes, such as /holder/name");
    }
    String body = entry.resource().body();
    Place place = Place.root("evidenceResponse").below("evidence/" + body + field);
    if (!body.equals(FREE_BODY) && Dictionary.V1.fieldAt(place).isEmpty()) {
      throw wrong(
          "/fields",
          field,
          "标准的 " + body + " 没有该数据项",
          "the standard's " + body + " has no such field");
    }
  }

  private void refuseNoMatter(String code) {
    boolean isKnown = MatterCode.isValid(code) && plans.of(new MatterCode(code)).isPresent();
    if (!isKnown) {
      throw wrong(
          "/matters",
          code,
          "应为已开通的事项 " + plans.matters(),
          "must be a matter that is served: " + plans.matters());
    }
  }

  private static void refuseNoPurpose(String words) {
    if (words.isBlank() || words.contains("\n") || !isPlain(words)) {
      throw wrong(
          "/purposes",
          words,
          "应为 1 至 500 字的一行，不含控制字符",
          "must be one line of 1 to 500 characters without control characters");
    }
  }

  /** What the standard's documents can hold, and PostgreSQL: no character zero, for one. */
  private static boolean isPlain(String words) {
    return words.length() <= LONGEST && PlainText.of(words, LONGEST).equals(words);
  }

  private Optional<Instant> until(OffsetDateTime given) {
    Optional<Instant> until = Optional.ofNullable(given).map(OffsetDateTime::toInstant);
    until
        .filter(end -> !end.isAfter(clock.instant()))
        .ifPresent(
            end -> {
              throw wrong("/until", end.toString(), "应晚于当前时间", "must be in the future");
            });
    return until;
  }

  private static Confidentiality clear(String code) {
    return Arrays.stream(Confidentiality.values())
        .filter(each -> each.value().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "/clearUpTo",
                    code,
                    "应为 public、internal、personal 或 sensitive",
                    "must be public, internal, personal or sensitive"));
  }

  private static OptionalInt perDay(Integer given) {
    if (given == null) {
      return OptionalInt.empty();
    }
    if (given < 1) {
      throw wrong("/perDay", given.toString(), "应不小于 1", "must be 1 or more");
    }
    return OptionalInt.of(given);
  }

  private static Refusal wrong(String field, String given, String zh, String en) {
    return new Refusal(GrantProblems.wrong(field, given, zh, en));
  }
}
