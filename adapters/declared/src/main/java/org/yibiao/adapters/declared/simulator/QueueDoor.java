package org.yibiao.adapters.declared.simulator;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;

/**
 * A simulated department on a broker: consumes its request queue with its own user, and answers to
 * the queue that each request names. It opens whether or not the broker is there.
 */
final class QueueDoor implements Door {

  /** As many requests are served at the same time. */
  private static final int WINDOWS = 4;

  private final DepartmentDescriptor descriptor;
  private final DepartmentSettings settings;
  private List<QueueWindow> windows = List.of();

  QueueDoor(DepartmentDescriptor descriptor, DepartmentSettings settings) {
    this.descriptor = descriptor;
    this.settings = settings;
  }

  @Override
  public String address() {
    return settings.text("broker-url") + "/" + queue();
  }

  @Override
  public void open(Office office, Supplier<Behaviour> behaviour) {
    QueueWindow.Queue requests =
        new QueueWindow.Queue(
            broker(), settings.text("broker-user"), settings.text("broker-password"), queue());
    windows =
        Stream.generate(
                () ->
                    new QueueWindow(requests, (type, text) -> answer(office, type, text), behaviour)
                        .open())
            .limit(WINDOWS)
            .toList();
  }

  @Override
  public void shut() {
    windows.parallelStream().forEach(QueueWindow::close);
    windows = List.of();
  }

  private Optional<String> answer(Office office, String type, String text) {
    return descriptor.services().stream()
        .filter(service -> isMeant(service, type, text))
        .findFirst()
        .flatMap(service -> office.serve(service.code(), text))
        .map(Simulated::text);
  }

  /** Services of one queue are told apart by type, or by the element that their request is. */
  private static boolean isMeant(Service service, String type, String text) {
    String root = service.call().getOrDefault("root", "");
    return type.equals(service.call().getOrDefault("type", ""))
        && (root.isEmpty() || text.contains("<" + root) || text.contains(":" + root));
  }

  private String queue() {
    String own = AdapterContract.DEPARTMENT_ADDRESS_PREFIX + descriptor.department().value();
    return settings.find("request-queue").orElse(own + ".requests");
  }

  private ConnectionFactory broker() {
    ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(settings.text("broker-url"));
    // a consumer that loses the broker starts afresh by itself, and holds no request in reserve
    factory.setInitialConnectAttempts(1);
    factory.setRetryInterval(100);
    factory.setReconnectAttempts(0);
    factory.setConsumerWindowSize(0);
    return factory;
  }
}
