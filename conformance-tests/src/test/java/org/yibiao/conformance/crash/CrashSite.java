package org.yibiao.conformance.crash;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibiao.conformance.handover.SftpServer;
import org.yibiao.conformance.system.Cluster;

/** A cluster, and beside it what is never struck: an SFTP server and a subscriber. */
record CrashSite(Cluster cluster, SftpServer sftp, Subscriber subscriber) implements AutoCloseable {

  static CrashSite start(Path folder, int nodes) {
    return start(folder, nodes, Map.of());
  }

  /** The same, the nodes with more settings. */
  static CrashSite start(Path folder, int nodes, Map<String, String> more) {
    SftpServer sftp = SftpServer.start(folder);
    Subscriber subscriber = Subscriber.start();
    Map<String, String> settings = new LinkedHashMap<>(sftp.settings());
    settings.putAll(subscriber.settings());
    settings.putAll(more);
    return new CrashSite(Cluster.start(folder, nodes, settings), sftp, subscriber);
  }

  @Override
  public void close() {
    cluster.close();
    subscriber.close();
    sftp.close();
  }
}
