package org.yibiao.routes.flow;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.exchange.AskedEntry;
import org.yibiao.routes.exchange.EvidenceLedger;

/** Whose a message is: the department's whose queue it was on, or for whom it was meant. */
@Component
class LetterOwners {

  private final EvidenceLedger asked;

  LetterOwners(EvidenceLedger asked) {
    this.asked = asked;
  }

  Optional<String> of(String queue, Map<String, String> headers) {
    if (queue.startsWith(HubContract.STEPS_DUE_PREFIX)) {
      return Optional.of(queue.substring(HubContract.STEPS_DUE_PREFIX.length()));
    }
    if (queue.startsWith(AdapterContract.DEPARTMENT_ADDRESS_PREFIX)) {
      String rest = queue.substring(AdapterContract.DEPARTMENT_ADDRESS_PREFIX.length());
      return Optional.of(rest.split("\\.", 2)[0]);
    }
    if (queue.equals(HubContract.CALLBACKS)) {
      return asked.find(headers.getOrDefault("JMSCorrelationID", "")).map(AskedEntry::asker);
    }
    return Optional.empty();
  }
}
