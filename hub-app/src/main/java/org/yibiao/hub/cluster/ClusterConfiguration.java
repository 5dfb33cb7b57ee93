package org.yibiao.hub.cluster;

import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.cluster.CamelClusterService;
import org.apache.camel.impl.cluster.ClusteredRoutePolicy;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.jdbc.lock.DefaultLockRepository;
import org.springframework.integration.jdbc.lock.JdbcLockRegistry;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.limits.SharedLimits;

/** What several nodes of one hub need besides: what only one of them may do, one does. */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
class ClusterConfiguration {

  @Bean
  DefaultLockRepository lockRepository(DataSource database) {
    return new DefaultLockRepository(database);
  }

  @Bean
  JdbcLockRegistry locks(
      DefaultLockRepository repository, @Value("${yibiao.cluster.lease}") Duration lease) {
    return new JdbcLockRegistry(repository, lease);
  }

  @Bean
  CamelClusterService leadership(JdbcLockRegistry locks, @Value("${yibiao.node-id}") String node) {
    return new Leadership(locks, node);
  }

  @Bean
  SharedLimits limitsInGrid(HazelcastInstance grid) {
    return new LimitsInGrid(grid);
  }

  @Bean
  RoutePolicyFactory onOneNode(CamelClusterService leadership) {
    return new OnOneNode(leadership);
  }

  /** Routes of the group run on the node that leads, and begin elsewhere when it is gone. */
  private record OnOneNode(CamelClusterService leadership) implements RoutePolicyFactory {

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
      boolean isOurs =
          route instanceof RouteDefinition definition
              && AdapterContract.ON_ONE_NODE.equals(definition.getGroup());
      return isOurs ? policy() : null;
    }

    private RoutePolicy policy() {
      try {
        return ClusteredRoutePolicy.forNamespace(leadership, AdapterContract.ON_ONE_NODE);
      } catch (Exception e) {
        throw new IllegalStateException("Nobody can lead", e);
      }
    }
  }
}
