package org.yibiao.adapters.publicsecurity.simulator;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.yibiao.adapters.kit.DepartmentSettings;

/** How the department's own system comes to the hub's broker. */
final class BrokerLogin {

  private BrokerLogin() {}

  static ConnectionFactory broker(DepartmentSettings settings) {
    ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(settings.text("broker-url"));
    // a consumer that loses the broker starts afresh by itself, and holds no request in reserve
    factory.setInitialConnectAttempts(1);
    factory.setRetryInterval(100);
    factory.setReconnectAttempts(0);
    factory.setConsumerWindowSize(0);
    return factory;
  }

  static RequestConsumer.Queues queues(DepartmentSettings settings) {
    return new RequestConsumer.Queues(
        broker(settings),
        settings.text("broker-user"),
        settings.text("broker-password"),
        settings.text("request-queue"),
        settings.duration("answer-within"));
  }
}
