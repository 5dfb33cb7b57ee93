package org.yibiao.hub.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.yibiao.hub.cluster.NotForACluster.Lack;

/**
 * Has a node of a cluster not start with a broker or a database of its own, or without knowing
 * where the others are: it would work, and lose what another node holds.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public class ClusterCheck implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("cluster"))) {
      List<Lack> lacks = new Settings(environment).lacks();
      if (!lacks.isEmpty()) {
        throw new NotForACluster(lacks);
      }
    }
  }

  private static final class Settings {
    private final Environment environment;
    private final List<Lack> lacks = new ArrayList<>();

    Settings(Environment environment) {
      this.environment = environment;
    }

    List<Lack> lacks() {
      check(
          "spring.datasource.url",
          url -> url.startsWith("jdbc:postgresql:"),
          "各节点共用的 PostgreSQL，如 jdbc:postgresql://db:5432/hub",
          "the PostgreSQL that all nodes share, such as jdbc:postgresql://db:5432/hub");
      check(
          "yibiao.broker.url",
          url -> !url.isBlank() && !url.startsWith("vm:"),
          "各节点共用的 Artemis，如 (tcp://mq1:61616,tcp://mq2:61616)?ha=true",
          "the Artemis that all nodes share, such as (tcp://mq1:61616,tcp://mq2:61616)?ha=true");
      check(
          "yibiao.shared",
          folder -> !folder.isBlank(),
          "各节点都能读写的文件夹",
          "a folder that all nodes read and write");
      check(
          "yibiao.grid.host",
          host -> !host.isBlank(),
          "本节点供其他节点连接的地址",
          "the address at which the other nodes reach this one");
      check(
          "yibiao.grid.members",
          members -> !members.isBlank(),
          "其他节点的地址，如 hub-1:5701,hub-2:5701",
          "where the other nodes are, such as hub-1:5701,hub-2:5701");
      check(
          "yibiao.node-id",
          name -> !name.isBlank(),
          "本节点的名称，各节点不同",
          "this node's name, another for each");
      return lacks;
    }

    private void check(String setting, Predicate<String> isRight, String zh, String en) {
      if (!isRight.test(environment.getProperty(setting, ""))) {
        lacks.add(new Lack(setting, zh, en));
      }
    }
  }
}
