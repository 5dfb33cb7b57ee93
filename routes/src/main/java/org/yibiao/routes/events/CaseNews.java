package org.yibiao.routes.events;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;

/**
 * Tells every node of the grid that there is news of a case. It is only a nudge: what happened is
 * read from the database, so that a lost nudge costs time and no truth.
 */
@Component
public class CaseNews {

  private final ITopic<String> topic;

  public CaseNews(HazelcastInstance grid) {
    topic = grid.getTopic(HubContract.CASE_NEWS);
  }

  /** Nudges whoever looks at the case. */
  public void tell(String caseNumber) {
    topic.publish(caseNumber);
  }

  /** Calls back with the numbers of cases that have news, until the subscription is closed. */
  public Subscription listen(Consumer<String> callback) {
    UUID id = topic.addMessageListener(message -> callback.accept(message.getMessageObject()));
    return () -> topic.removeMessageListener(id);
  }

  /** Ends listening when it is closed. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
