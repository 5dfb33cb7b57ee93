package org.yibiao.adapters.declared.jms;

import jakarta.jms.ConnectionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * Departments that are asked over queues of the hub's broker, with XML or JSON as text. The request
 * names the reply queue; the answer bears the request's correlation id, which is the message id.
 *
 * <p>Settings, all optional: {@code request-queue} ({@code department.<code>.requests}), {@code
 * reply-queue} ({@code department.<code>.replies}, to which node and release are added), {@code
 * node} (set it to <code>${yibiao.node-id:}</code>), {@code answer-within} (PT20S: how long a
 * request lives and its answer is waited for), {@code most-answer-bytes} (4 MiB). Of each service,
 * {@code call} may say {@code type}, sent as the JMS type; its simulator goes by this or by {@code
 * root}, the name of the request's element.
 */
public final class JmsTransport implements Transport {

  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final DepartmentDescriptor descriptor;
  private final DepartmentCharset charset;
  private final DepartmentSettings settings;
  private final JmsQueues queues;
  private final Optional<ConnectionFactory> broker;

  public JmsTransport(
      DepartmentDescriptor descriptor,
      DepartmentDescriptor.Transport declared,
      DepartmentSettings settings,
      Surroundings around) {
    this.descriptor = descriptor;
    this.charset = DepartmentCharset.named(declared.charset().orElse("UTF-8"));
    this.settings = settings;
    this.queues = JmsQueues.of(descriptor, settings);
    this.broker = around.broker();
  }

  @Override
  public RoutesBuilder templates() {
    return new JmsTemplates(
        broker.orElseThrow(() -> new IllegalStateException("There is no broker here")));
  }

  @Override
  public String templateId() {
    return JmsTemplates.SERVICE;
  }

  @Override
  public void addRoutes(CamelContext hub, Release release, DepartmentGate gate) {
    TemplatedRouteBuilder.builder(hub, JmsTemplates.ASK)
        .routeId(askId(release))
        .parameter(JmsTemplates.IN, asking(release))
        .parameter(JmsTemplates.ENDPOINT, queues.endpoint(release))
        .add();
    for (Service service : descriptor.services()) {
      String code = service.code().value();
      JmsMessage message = message(service);
      TemplatedRouteBuilder.builder(hub, JmsTemplates.SERVICE)
          .routeId(release.routeId(service.code()))
          .parameter(JmsTemplates.IN, release.requestsOf(service.code()))
          .parameter(JmsTemplates.ASKING, asking(release))
          .bean(JmsTemplates.PREPARE, Processor.class, message.prepared(gate.toNative(code)))
          .bean(JmsTemplates.READ, Processor.class, message.read(gate.fromNative(code)))
          .add();
    }
  }

  @Override
  public List<String> routeIds(DepartmentDescriptor of, Release release) {
    List<String> ids = new ArrayList<>(Transport.super.routeIds(of, release));
    ids.add(askId(release));
    return ids;
  }

  private JmsMessage message(Service service) {
    int most = settings.find("most-answer-bytes").map(Integer::parseInt).orElse(MOST_BYTES);
    return new JmsMessage(
        Optional.ofNullable(service.call().get("type")), charset, most, settings.open());
  }

  private String asking(Release release) {
    return "direct:" + askId(release);
  }

  private String askId(Release release) {
    return descriptor.department().value() + ".request-reply." + release.label();
  }
}
