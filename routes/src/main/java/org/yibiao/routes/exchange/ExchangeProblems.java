package org.yibiao.routes.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** The problem documents of data requests (RFC 9457), each in Chinese and English. */
public final class ExchangeProblems {

  private static final int SHOWN = 200;

  private ExchangeProblems() {}

  /** No connected department gives this. */
  static Problem unknownResource(String what) {
    return Problems.of(
        "unknown-resource",
        404,
        "目录中没有该数据资源 · The catalogue holds no such resource",
        "数据资源或服务 %1$s 未登记，可查 /api/v1/catalogue。 No department gives %1$s; see /api/v1/catalogue."
            .formatted(shown(what)));
  }

  /** The service of the envelope and the resource are not the same entry. */
  public static Problem contradiction(String service, String resource) {
    return Problems.of(
        "resource-contradicts-service",
        422,
        "数据资源与服务不符 · The resource is not what the service gives",
        "字段 /resourceCode 的 %1$s 不是服务 %2$s（/envelope/serviceCode 或路径）的资源。 %1$s is not what %2$s gives."
            .formatted(shown(resource), shown(service)));
  }

  /** The asker is no department of the hub. */
  static Problem unknownAsker(String asker) {
    return Problems.of(
        "unknown-asker",
        403,
        "请求方未接入 · The asker is not registered",
        "字段 /envelope/sender 的 %1$s 不是已接入的部门。 /envelope/sender %1$s is no connected department."
            .formatted(shown(asker)));
  }

  /** The request says that it comes from somebody else than who handed it in. */
  public static Problem notTheSender(String sender, String caller) {
    return Problems.of(
        "sender-is-not-the-caller",
        403,
        "请求方与登录身份不符 · The sender is not who called",
        "字段 /envelope/sender 为 %1$s，而调用方是 %2$s。 /envelope/sender says %1$s, but %2$s called."
            .formatted(shown(sender), shown(caller)));
  }

  /** The change is of a resource that the caller does not hold. */
  public static Problem notTheHolder(String resource, String caller) {
    return Problems.of(
        "not-the-holder",
        403,
        "不是该数据资源的提供部门 · Not the holder of the resource",
        "字段 /change/resourceCode 的 %1$s 不由 %2$s 提供。 %2$s does not hold %1$s."
            .formatted(shown(resource), shown(caller)));
  }

  /** The change contradicts what is known. */
  public static Problem changeNotTaken(Why why) {
    return Problems.of(
        "change-not-taken", 409, "变更未受理 · The change was not taken", why.zh() + " · " + why.en());
  }

  /** The resource is not shared with the asker. */
  static Problem notGranted(CatalogueEntry entry, String asker) {
    if (entry.resource().sharing() == Sharing.UNCONDITIONAL) {
      return notRegistered(entry, asker);
    }
    boolean never = entry.resource().sharing() == Sharing.NOT_SHARED;
    String zh = never ? "不予共享" : "须经" + entry.holder().name().zh() + "授权" + condition(entry, true);
    String en =
        never
            ? "is not shared"
            : "needs a grant of " + entry.holder().name().en() + condition(entry, false);
    return Problems.of(
        "not-granted",
        403,
        "无权请求该数据 · Not granted",
        "数据资源 %s（%s）%s；%s 未获授权。 The resource %s; %s has none."
            .formatted(entry.resource().code(), entry.service().name().zh(), zh, asker, en, asker));
  }

  private static Problem notRegistered(CatalogueEntry entry, String asker) {
    return Problems.of(
        "not-registered",
        403,
        "未登记使用该数据 · Not registered for the resource",
        "数据资源 %1$s 无条件共享，但须先登记：POST /api/v1/grants；%2$s 尚未登记。 The resource %1$s is shared unconditionally, on registration by POST /api/v1/grants; %2$s has not registered."
            .formatted(entry.resource().code(), asker));
  }

  /** A batch that is none. */
  public static Problem wrongBatch(int most) {
    return Problems.of(
        "wrong-batch",
        422,
        "批量请求有误 · The batch is not valid",
        "字段 /request 应为不含 subject 的数据请求，/subject 应为 1 至 %1$d 个主体的列表。 /request must be a data request without its subject, /subject a list of 1 to %1$d subjects."
            .formatted(most));
  }

  /** Those whom the data are about did not agree. */
  static Problem noConsent(CatalogueEntry entry) {
    return Problems.of(
        "consent-needed",
        403,
        "须经本人同意 · The consent of those concerned is needed",
        "字段 /consent 应有 given 为 true、未过期、范围含 %1$s 的 %2$s 的同意，或由 /caseNumber 的申请给出。 /consent must be given, not over, and cover %2$s of %1$s; or the case in /caseNumber must hold it."
            .formatted(entry.holder().department().value(), entry.resource().code()));
  }

  /** There is a grant, but not for this purpose or matter. */
  static Problem outsideTheGrant(DataGrant.Terms terms) {
    boolean isAnswersOnly = terms.release().verdictsOnly();
    return Problems.of(
        "outside-the-grant",
        403,
        "超出授权的目的或事项 · Not for this purpose or matter",
        "字段 /purpose 应为 %1$s 之一，/caseNumber 应属事项 %2$s（空为不限）%3$s。 /purpose must be one of %1$s, and /caseNumber a case of the matters %2$s (empty: any)%4$s."
            .formatted(
                terms.purposes(),
                terms.matters(),
                isAnswersOnly ? "；且只可用 /question 核验，不给数据" : "",
                isAnswersOnly
                    ? "; only a /question can be asked, the data themselves are not given"
                    : ""));
  }

  /** The grant was used as often today as it may be. */
  static Problem usedUp(int perDay) {
    return Problems.of(
        "quota-used-up",
        429,
        "已达授权的每日次数 · The day's quota is used up",
        "该授权每日至多 %1$d 次，今日已用完；次日零时起可再请求，或申请更高次数。 The grant allows %1$d requests a day; ask again from midnight on, or apply for more."
            .formatted(perDay));
  }

  /** The grant was taken back between the question and the answer. */
  static Problem takenBack(String messageId) {
    return Problems.of(
        "grant-taken-back",
        403,
        "授权已被收回 · The grant was taken back",
        "请求 %s 所依据的授权已失效，不再提供答复。 The grant of request %s is no longer in force; its answer is not given."
            .formatted(messageId, messageId));
  }

  /** The holder has not answered in time. */
  public static Problem notAnsweredYet(String messageId) {
    return Problems.of(
        "not-answered-yet",
        504,
        "提供部门未在时限内答复 · The holder did not answer in time",
        "请求 %1$s 已转达，尚无答复；请稍后以相同的报文（/envelope/messageId 不变）再次请求，答复一到即予保存。 Request %1$s went to the holder; send the same message (with the same /envelope/messageId) again later: the answer is kept when it comes."
            .formatted(messageId));
  }

  /** The answer came, and is no longer kept. */
  static Problem noLongerKept(String messageId) {
    return Problems.of(
        "answer-no-longer-kept",
        410,
        "答复已不再保存 · The answer is no longer kept",
        "请求 %1$s 的答复已超过保存期；请再次请求。 The answer to request %1$s was kept long enough; ask again."
            .formatted(messageId));
  }

  static Problem requestPurged(String messageId) {
    return Problems.of(
        "request-purged",
        410,
        "请求内容已按保存期限删除 · The request was purged",
        "字段 /envelope/messageId 的 %1$s 是早先答复过的请求，其内容已按保存期限删除；请使用新的消息标识再次请求。 /envelope/messageId %1$s is that of a request which was answered and kept long enough; ask again under a new identifier."
            .formatted(messageId));
  }

  private static String condition(CatalogueEntry entry, boolean zh) {
    return entry
        .resource()
        .condition()
        .map(text -> zh ? "（" + text.zh() + "）" : " (" + text.en() + ")")
        .orElse("");
  }

  /** None of the fields that were asked for is granted. */
  static Problem fieldsNotGranted(List<String> cut, List<String> granted) {
    String may = granted.stream().collect(Collectors.joining(", "));
    return Problems.of(
        "fields-not-granted",
        403,
        "所求数据项均未获授权 · None of the fields is granted",
        "未获授权：%1$s；可求：%2$s。 Not granted: %1$s; granted: %2$s."
            .formatted(shown(String.join(", ", cut)), may));
  }

  /** The resource cannot be asked for by this kind of subject. */
  static Problem wrongSubject(String given, List<String> taken) {
    return Problems.of(
        "wrong-subject",
        422,
        "不能按该类主体查询 · The resource cannot be asked for by this kind of subject",
        "字段 /subject 应为 %1$s 之一，收到 %2$s。 /subject must be one of %1$s, not %2$s."
            .formatted(taken, given));
  }

  /** The case for which the data are asked does not exist or is over. */
  static Problem noSuchCase(String caseNumber) {
    return Problems.of(
        "no-open-case",
        422,
        "没有正在办理的该办件 · There is no open case of this number",
        "字段 /caseNumber 的 %1$s 不存在或已办结；请更正，或改写 /legalBasis。 /caseNumber %1$s does not exist or is over; correct it, or give /legalBasis."
            .formatted(shown(caseNumber)));
  }

  /** The message id was used for another question before. */
  static Problem idTaken(String messageId) {
    return Problems.of(
        "message-id-taken",
        409,
        "消息标识已用于其他请求 · The message identifier was used for another request",
        "字段 /envelope/messageId 的 %1$s 已用于内容不同的请求。 %1$s was used for another request."
            .formatted(messageId));
  }

  private static String shown(String words) {
    return PlainText.of(words, SHOWN);
  }
}
