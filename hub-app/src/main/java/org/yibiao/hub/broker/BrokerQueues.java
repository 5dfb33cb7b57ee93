package org.yibiao.hub.broker;

import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.HubQueues;
import org.yibiao.standard.value.DepartmentCode;

/** The queues of the hub, and what happens to messages that pile up or cannot be worked on. */
final class BrokerQueues {

  static final int DELIVERY_ATTEMPTS = 10;
  private static final long MEBIBYTE = 1024 * 1024;

  private final List<String> names = new ArrayList<>();
  private final int departmentTries;
  private final long longestPauseMillis;

  BrokerQueues(List<DepartmentCode> departments, BrokerSettings settings) {
    this.departmentTries = settings.departmentTries();
    this.longestPauseMillis = settings.longestPause().toMillis();
    names.addAll(HubQueues.ofTheHub(departments));
    // who looks into it while the first event makes it would be told that there is no such queue:
    // the broker makes the address first, and then the queue
    departments.forEach(each -> names.add(HubContract.changeEvents(each)));
  }

  void declareIn(Configuration configuration) {
    for (String name : names) {
      configuration.addAddressConfiguration(
          new CoreAddressConfiguration()
              .setName(name)
              .addRoutingType(RoutingType.ANYCAST)
              .addQueueConfiguration(
                  QueueConfiguration.of(name).setRoutingType(RoutingType.ANYCAST)));
    }
    // nobody misses a request to a department or a reply that expired: the step itself is watched
    AddressSettings others = settings().setExpiryAddress(SimpleString.of("expired"));
    // a queue that nobody made would keep what is sent to it for ever, such as replies to the gone
    configuration.addAddressSetting(
        "#", others.setAutoCreateQueues(false).setAutoCreateAddresses(false));
    configuration.addAddressSetting(
        AdapterContract.DEPARTMENT_ADDRESS_PREFIX + "#",
        settings()
            .setExpiryAddress(SimpleString.of("expired"))
            .setAutoCreateQueues(true)
            .setAutoCreateAddresses(true));
    // what a department asks and reports by itself outlasts an outage of the hub's database, but a
    // message on which the hub cannot work ends where a person sees it
    for (String kind : List.of("asks", "changes", "change-events", "exchange")) {
      configuration.addAddressSetting(
          AdapterContract.DEPARTMENT_ADDRESS_PREFIX + "*." + kind,
          settings()
              .setExpiryAddress(SimpleString.of("expired"))
              .setMaxDeliveryAttempts(departmentTries)
              .setAutoCreateQueues(true)
              .setAutoCreateAddresses(true));
    }
    configuration.addAddressSetting(
        "hub.#",
        settings()
            .setAutoCreateQueues(false)
            .setExpiryAddress(SimpleString.of(HubContract.DEAD_LETTERS)));
    // an asker's address may be down for hours
    configuration.addAddressSetting(
        HubContract.CALLBACKS,
        settings()
            .setAutoCreateQueues(false)
            .setExpiryAddress(SimpleString.of(HubContract.DEAD_LETTERS))
            .setMaxDeliveryAttempts(departmentTries));
    // a department that comes while the hub runs brings its queue
    configuration.addAddressSetting(
        HubContract.STEPS_DUE_PREFIX + "#",
        settings()
            .setAutoCreateQueues(true)
            .setAutoCreateAddresses(true)
            .setExpiryAddress(SimpleString.of(HubContract.DEAD_LETTERS)));
    // a dead letter that died again would no longer say whose it was: it waits for the database
    configuration.addAddressSetting(
        HubContract.DEAD_LETTERS,
        new AddressSettings()
            .setMaxDeliveryAttempts(-1)
            .setRedeliveryDelay(500)
            .setRedeliveryMultiplier(2)
            .setMaxRedeliveryDelay(longestPauseMillis));
  }

  private AddressSettings settings() {
    return new AddressSettings()
        .setDeadLetterAddress(SimpleString.of(HubContract.DEAD_LETTERS))
        .setMaxDeliveryAttempts(DELIVERY_ATTEMPTS)
        .setRedeliveryDelay(500)
        .setRedeliveryMultiplier(2)
        .setMaxRedeliveryDelay(longestPauseMillis)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        .setMaxSizeBytes(20 * MEBIBYTE)
        .setPageSizeBytes((int) (4 * MEBIBYTE))
        .setDefaultAddressRoutingType(RoutingType.ANYCAST)
        .setDefaultQueueRoutingType(RoutingType.ANYCAST)
        .setAutoDeleteQueues(false)
        .setAutoDeleteAddresses(false);
  }
}
