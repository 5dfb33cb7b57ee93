package org.yibiao.hub;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that another hub works on the same data folder. */
class DataInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  /** H2: DATABASE_ALREADY_OPEN_1. */
  private static final int ALREADY_OPEN = 90020;

  @Override
  protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
    if (cause.getErrorCode() != ALREADY_OPEN) {
      return null;
    }
    return new FailureAnalysis(
        "数据文件夹正被另一个平台进程使用，平台未启动。 Another hub is using the data folder; this one did not start.",
        "请先停止另一个进程，或用 --yibiao.data（YIBIAO_DATA）指定另一个文件夹。"
            + " Stop the other process first, or name another folder by --yibiao.data (YIBIAO_DATA).",
        cause);
  }
}
