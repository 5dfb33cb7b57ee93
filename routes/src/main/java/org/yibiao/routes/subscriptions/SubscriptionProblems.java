package org.yibiao.routes.subscriptions;

import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** What is said of subscriptions that cannot be taken or changed. */
final class SubscriptionProblems {

  private static final int SHOWN = 120;

  private SubscriptionProblems() {}

  static Problem wrong(String field, String given, String zh, String en) {
    return Problems.of(
        "subscription-invalid",
        422,
        "订阅有误 · The subscription is not valid",
        "字段 %1$s 的“%2$s”有误：%3$s。 %1$s \"%2$s\": %4$s.".formatted(field, shown(given), zh, en));
  }

  static Problem notGranted(String resource, String department, String zh, String en) {
    return Problems.of(
        "not-granted",
        403,
        "无权订阅该数据资源 · Not granted",
        "字段 /resource 的 %1$s：%2$s 无权取得，%3$s。 /resource %1$s: %2$s may not have it: %4$s."
            .formatted(shown(resource), department, zh, en));
  }

  static Problem unknown(String id) {
    return Problems.of(
        "unknown-subscription",
        404,
        "没有该订阅 · There is no such subscription",
        "订阅 %1$s 不存在，或不属于调用方。 There is no subscription %1$s of the caller.".formatted(shown(id)));
  }

  static Problem unknownDelivery(String id) {
    return Problems.of(
        "unknown-delivery",
        404,
        "没有该待送达事件 · There is no such event to be delivered",
        "订阅中没有搁置的 %1$s，可用的见 undelivered。 No %1$s is put aside; see undelivered."
            .formatted(shown(id)));
  }

  static Problem notPossible(Subscription.State state, String wish) {
    return Problems.of(
        "subscription-not-in-that-state",
        409,
        "订阅所处状态不允许该操作 · Not possible as the subscription stands",
        "订阅现为 %1$s，不能 %2$s。 The subscription is %1$s: it cannot be %2$s."
            .formatted(state.code(), wish));
  }

  private static String shown(String words) {
    return PlainText.of(words, SHOWN);
  }
}
