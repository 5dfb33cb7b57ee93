package org.yibiao.hub;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yibiao.hub.broker.BrokerNotStarted;

/** Says in plain words why the hub does not start without its broker. */
class BrokerNotStartedAnalyzer extends AbstractFailureAnalyzer<BrokerNotStarted> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, BrokerNotStarted cause) {
    return new FailureAnalysis(
        "内置消息中间件未能启动，其端口可能已被占用。"
            + " The embedded broker does not start; its ports may be in use: "
            + cause.getMessage(),
        "请停止占用端口的程序，或用 --yibiao.broker.core-port、--yibiao.broker.amqp-port 改用其他端口。"
            + " Stop what uses them, or choose others by --yibiao.broker.core-port and"
            + " --yibiao.broker.amqp-port.",
        cause);
  }
}
