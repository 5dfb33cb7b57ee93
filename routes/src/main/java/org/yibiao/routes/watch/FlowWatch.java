package org.yibiao.routes.watch;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import com.hazelcast.topic.Message;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.traffic.FlowMeter;

/**
 * Beats once a second: takes what went along the edges of this node, tells it to the other nodes,
 * and hears theirs. A beat that is lost on the way costs a second of the picture and no message.
 */
@Component
class FlowWatch {

  private final FlowMeter meter;
  private final FlowMinutes minutes;
  private final Departments departments;
  private final DepartmentLimits limits;
  private final HazelcastInstance grid;
  private final ITopic<String> topic;
  private final UUID subscription;
  private final String node;
  private final Clock clock;
  private final FlowWindow window = new FlowWindow();

  FlowWatch(
      FlowMeter meter,
      FlowMinutes minutes,
      Departments departments,
      DepartmentLimits limits,
      HazelcastInstance grid,
      @Value("${yibiao.node-id:node-1}") String node,
      Clock clock) {
    this.meter = meter;
    this.minutes = minutes;
    this.departments = departments;
    this.limits = limits;
    this.grid = grid;
    this.node = node;
    this.clock = clock;
    topic = grid.getTopic(HubContract.FLOW_BEATS);
    subscription = topic.addMessageListener(this::hear);
  }

  FlowWindow window() {
    return window;
  }

  /** One beat. */
  void beat() {
    Instant now = clock.instant();
    Beat beat = new Beat(node, now, meter.drain(), seen());
    window.add(beat, now);
    minutes.add(beat);
    if (grid.getCluster().getMembers().size() > 1) {
      topic.publish(beat.packed());
    }
  }

  private Map<String, Availability> seen() {
    return departments.all().stream()
        .map(DepartmentDescriptor::department)
        .collect(Collectors.toMap(code -> code.value(), limits::availability));
  }

  private void hear(Message<String> message) {
    if (!message.getPublishingMember().localMember()) {
      window.add(Beat.unpacked(message.getMessageObject()), clock.instant());
    }
  }

  @PreDestroy
  void stop() {
    topic.removeMessageListener(subscription);
  }
}
