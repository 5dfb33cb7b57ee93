package org.yibiao.routes.prefill;

import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** Why a form is not filled in. */
final class PrefillProblems {

  private PrefillProblems() {}

  static Problem noPrefill(PrefillRequest request) {
    return Problems.of(
        "no-prefill",
        404,
        "该事项没有预填方案 · The matter has nothing to fill in",
        "字段 /matterCode 的 %1$s 未配置预填。 Nothing is filled in for /matterCode %1$s."
            .formatted(request.matterCode()));
  }

  static Problem noConsent() {
    return Problems.of(
        "consent-needed",
        403,
        "须经申请人同意 · The applicant's consent is needed",
        "字段 /submission/consent/given 应为 true：未经申请人同意不向部门取数。 /submission/consent/given must be true: without the applicant's consent no department is asked.");
  }
}
