package org.yibiao.hub;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yibiao.routes.retention.RetentionRefused;

/** Says in plain words why the hub does not start with periods that cannot be kept. */
class RetentionRefusedAnalyzer extends AbstractFailureAnalyzer<RetentionRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, RetentionRefused cause) {
    return new FailureAnalysis(
        "数据保存期限的设置有误，平台未启动。 The periods of retention cannot be kept; the hub did not start.",
        "%s%n%s".formatted(cause.zh(), cause.en()),
        cause);
  }
}
