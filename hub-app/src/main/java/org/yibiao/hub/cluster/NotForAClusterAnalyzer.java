package org.yibiao.hub.cluster;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what a node of a cluster has to be told. */
class NotForAClusterAnalyzer extends AbstractFailureAnalyzer<NotForACluster> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, NotForACluster cause) {
    return new FailureAnalysis(
        "集群节点缺少设置，平台未启动。 A node of a cluster lacks settings; this hub did not start.",
        "请设置 · Please set:\n" + cause.text(),
        cause);
  }
}
