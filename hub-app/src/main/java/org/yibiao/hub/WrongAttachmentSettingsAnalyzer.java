package org.yibiao.hub;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yibiao.routes.attachments.WrongAttachmentSettings;

/** Says in plain words what is wrong with what the hub was told of attachments. */
class WrongAttachmentSettingsAnalyzer extends AbstractFailureAnalyzer<WrongAttachmentSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, WrongAttachmentSettings cause) {
    return new FailureAnalysis(
        "附件的设置有误，平台未启动。 The settings of attachments are wrong; the hub did not start.",
        "请更正 · Please correct " + cause.getMessage(),
        cause);
  }
}
