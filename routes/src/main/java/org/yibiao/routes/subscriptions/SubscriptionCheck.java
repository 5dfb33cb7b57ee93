package org.yibiao.routes.subscriptions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.catalogue.ListedCatalogue;
import org.yibiao.routes.exchange.FieldSelection;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.subscriptions.ChangeRights.Granted;
import org.yibiao.routes.subscriptions.ChangeRights.NotGranted;
import org.yibiao.standard.v1.ChangeKind;

/** Reads what a department subscribes to, field by field. */
@Component
class SubscriptionCheck {

  private static final Pattern POINTER = Pattern.compile("(/[A-Za-z][A-Za-z0-9-]{0,59}){1,8}");
  private static final List<String> KINDS =
      Arrays.stream(ChangeKind.values()).map(ChangeKind::value).toList();
  private static final int WORDS = 500;
  private static final int MOST_CONDITIONS = 10;
  private static final int LONGEST_VALUE = 200;

  private final DataCatalogue catalogue;
  private final ListedCatalogue listed;
  private final ChangeRights rights;
  private final Clock clock;

  SubscriptionCheck(
      DataCatalogue catalogue, ListedCatalogue listed, ChangeRights rights, Clock clock) {
    this.catalogue = catalogue;
    this.listed = listed;
    this.rights = rights;
    this.clock = clock;
  }

  /** Throws a {@link Refusal} that names the field, the rule and what would be right. */
  void refuseWrong(String department, SubscriptionApplication wish) {
    if (catalogue.byCode(wish.resource()).isEmpty()) {
      listed.refuseListed(wish.resource());
      throw wrong(
          "/resource",
          wish.resource(),
          "应为目录中的数据资源编码，见 /api/v1/catalogue",
          "must be a resource of the catalogue, see /api/v1/catalogue");
    }
    refuseWrongBounds(wish);
    refuseWords("/purpose", wish.purpose(), 1);
    refuseWords("/legalBasis", wish.legalBasis(), 0);
    if (wish.from() != null) {
      moment(wish.from());
    }
    ChangeRights.Right right = rights.of(department, wish);
    if (right instanceof NotGranted not) {
      throw new Refusal(
          SubscriptionProblems.notGranted(
              wish.resource(), department, not.why().zh(), not.why().en()));
    }
    refuseWrongConditions(wish.where(), ((Granted) right).fields());
  }

  /** Why what a descriptor declares cannot begin now; empty if it can. */
  Optional<Why> obstacle(String department, SubscriptionApplication wish) {
    if (rights.of(department, wish) instanceof NotGranted not) {
      return Optional.of(not.why());
    }
    try {
      refuseWrong(department, wish);
      return Optional.empty();
    } catch (Refusal e) {
      return Optional.of(Why.of(e.problem().getDetail(), e.problem().getDetail()));
    }
  }

  /** The moment from which events are to be sent again. */
  Instant moment(OffsetDateTime from) {
    if (from == null || from.toInstant().isAfter(clock.instant())) {
      throw wrong(
          "/from",
          String.valueOf(from),
          "应为不晚于当前的时间，如 2026-11-20T08:00:00+08:00",
          "must be a time that is past, such as 2026-11-20T08:00:00+08:00");
    }
    return from.toInstant();
  }

  private static void refuseWrongBounds(SubscriptionApplication wish) {
    if (!Area.isValid(wish.area())) {
      throw wrong(
          "/area",
          wish.area(),
          "应为 2、4、6、9 或 12 位行政区划代码，如 3202",
          "must be a division code of 2, 4, 6, 9 or 12 digits, such as 3202");
    }
    for (String kind : wish.kinds()) {
      if (!KINDS.contains(kind)) {
        throw wrong("/kinds", kind, "应为 " + KINDS + " 之一", "must be one of " + KINDS);
      }
    }
    if (wish.kinds().size() > KINDS.size()) {
      throw wrong("/kinds", Integer.toString(wish.kinds().size()), "有重复", "there are repeats");
    }
  }

  /** A condition on a field tells what the field holds. */
  private static void refuseWrongConditions(List<Condition> where, List<String> granted) {
    if (where.size() > MOST_CONDITIONS) {
      throw wrong("/where", Integer.toString(where.size()), "至多 10 项", "at most 10");
    }
    for (Condition each : where) {
      if (!POINTER.matcher(each.field()).matches()) {
        throw wrong(
            "/where/field",
            each.field(),
            "应为不带序号的 JSON 指针，如 /address/division",
            "must be a JSON Pointer without indexes, such as /address/division");
      }
      if (!FieldSelection.covers(granted, each.field())) {
        throw wrong(
            "/where/field", each.field(), "不在授权之内，可用 " + granted, "is not granted: " + granted);
      }
      if (each.value().isEmpty() || each.value().length() > LONGEST_VALUE) {
        throw wrong("/where/value", each.value(), "应为 1 至 200 字", "must have 1 to 200 characters");
      }
    }
  }

  private static void refuseWords(String field, String words, int least) {
    if (words.length() < least || words.length() > WORDS || words.contains("\n")) {
      throw wrong(
          field,
          words,
          "应为 " + least + " 至 500 字的一行",
          "must be one line of " + least + " to 500 characters");
    }
  }

  private static Refusal wrong(String field, String given, String zh, String en) {
    return new Refusal(SubscriptionProblems.wrong(field, given, zh, en));
  }
}
