package org.yibiao.hub;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.routes.reuse.GridPart;

/** The grid that the hub's nodes share; alone and on loopback unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class GridConfiguration {

  @Bean(destroyMethod = "shutdown")
  HazelcastInstance grid(
      @Value("${yibiao.grid.name}") String name,
      @Value("${yibiao.grid.host}") String host,
      @Value("${yibiao.grid.port}") int port,
      @Value("${yibiao.grid.members}") List<String> members,
      List<GridPart> parts) {
    String address = address(host);
    Config config = new Config();
    config.setClusterName(name);
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.setProperty("hazelcast.shutdownhook.enabled", "false");
    // what a node that hangs holds is missed for so long, and no longer
    config.setProperty("hazelcast.heartbeat.interval.seconds", "1");
    config.setProperty("hazelcast.max.no.heartbeat.seconds", "8");
    config.getNetworkConfig().setPort(port).setPublicAddress(address);
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface(address);
    JoinConfig join = config.getNetworkConfig().getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    // also for a node that is alone as yet: another that joins it must find the same way of joining
    join.getTcpIpConfig().setEnabled(true).setMembers(List.copyOf(members));
    parts.forEach(part -> part.addTo(config));
    return Hazelcast.newHazelcastInstance(config);
  }

  /** Interfaces are known by number, not by name. */
  private static String address(String host) {
    try {
      return InetAddress.getByName(host).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("yibiao.grid.host: no host " + host, e);
    }
  }
}
