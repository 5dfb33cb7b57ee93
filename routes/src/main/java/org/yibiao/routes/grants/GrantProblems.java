package org.yibiao.routes.grants;

import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** What is said of grants and applications that cannot be taken. */
final class GrantProblems {

  private static final int SHOWN = 120;

  private GrantProblems() {}

  static Problem unknown(String id) {
    return Problems.of(
        "unknown-grant",
        404,
        "没有该授权 · There is no such grant",
        "授权 %1$s 不存在，或与调用方无关。 There is no grant %1$s in which the caller has a part."
            .formatted(shown(id)));
  }

  static Problem unknownResource(String code) {
    return wrong(
        "/resource",
        code,
        "应为目录中的数据资源编码，见 /api/v1/catalogue",
        "must be a resource of the catalogue, see /api/v1/catalogue");
  }

  static Problem notShared(String code) {
    return Problems.of(
        "not-shared",
        403,
        "该数据资源不予共享 · The resource is not shared",
        "字段 /resource 的 %1$s 不予共享，不能申请。 /resource %1$s is not shared and cannot be applied for."
            .formatted(shown(code)));
  }

  static Problem wrong(String field, String given, String zh, String en) {
    return Problems.of(
        "grant-application-invalid",
        422,
        "授权申请有误 · The application is not valid",
        "字段 %1$s 的“%2$s”有误：%3$s。 %1$s \"%2$s\": %4$s.".formatted(field, shown(given), zh, en));
  }

  static Problem notTheHolder(String resource, String caller) {
    return Problems.of(
        "not-the-holder",
        403,
        "不是该数据资源的提供部门 · Not the holder of the resource",
        "%1$s 的授权由其提供部门决定，%2$s 不能。 Its holder decides on %1$s, not %2$s."
            .formatted(resource, caller));
  }

  static Problem notPossible(DataGrant grant, GrantDecision decision) {
    return Problems.of(
        "grant-not-in-that-state",
        409,
        "授权所处状态不允许该操作 · Not possible as the grant stands",
        "授权现为 %1$s，不能 %2$s。 The grant is %1$s: it cannot be decided %2$s."
            .formatted(grant.state().code(), decision.name().toLowerCase(java.util.Locale.ROOT)));
  }

  private static String shown(String words) {
    return PlainText.of(words, SHOWN);
  }
}
