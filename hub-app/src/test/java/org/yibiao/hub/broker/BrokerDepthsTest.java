package org.yibiao.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.hub.AtTheHub;
import org.yibiao.routes.watch.FlowPicture.Depth;
import org.yibiao.routes.watch.QueueDepths;

/** How long the queues are. */
@AtTheHub
class BrokerDepthsTest {

  private static final String QUEUE = "department.planning.change-events";

  @Autowired private ConnectionFactory connections;
  @Autowired private QueueDepths depths;

  @Test
  void tells_of_a_queue_what_waits_there_and_leaves_out_one_that_is_not_there() {
    new JmsTemplate(connections).convertAndSend(QUEUE, "one");

    List<Depth> told = depths.of(List.of(QUEUE, "department.planning.none"));

    assertThat(told).extracting(Depth::queue).containsExactly(QUEUE);
    assertThat(told.get(0).messages()).isPositive();
  }
}
