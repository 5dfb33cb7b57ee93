package org.yibiao.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.hub.AtTheHub;
import org.yibiao.routes.HubContract;

/** How long the queues are, asked as of a broker elsewhere: by a message. */
@AtTheHub
class ManagedQueuesTest {

  @Autowired private ConnectionFactory connections;
  @Autowired private QueueDepths own;

  @Test
  void tells_the_same_by_message_as_the_broker_itself() {
    new JmsTemplate(connections).convertAndSend("department.planning.change-events", "one");

    Map<String, Long> asked = new ManagedQueues(connections).waiting();

    assertThat(asked.keySet())
        .isEqualTo(own.waiting().keySet())
        .contains(HubContract.SUBMISSIONS_IN);
    assertThat(asked.get("department.planning.change-events")).isPositive();
  }
}
