package org.yibiao.hub;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yibiao.routes.plan.PlanRefused;

/** Says in plain words why the hub does not start with a plan that cannot run. */
class PlanRefusedAnalyzer extends AbstractFailureAnalyzer<PlanRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, PlanRefused cause) {
    return new FailureAnalysis(
        "联办方案有误，平台未启动。 " + cause.getMessage(),
        "请更正方案后重新启动（yibiao.plans 指定方案所在位置）。"
            + " Correct the plan and start again; yibiao.plans says where plans are.",
        cause);
  }
}
