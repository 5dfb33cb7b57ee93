package org.yibiao.adapters.declared;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.standard.v1.StepRequest;

/** A hub with one department from a scaffold, and the department's simulator, not yet started. */
final class ScaffoldedHub implements AutoCloseable {

  static final String SECRET = "invented-for-this-test";

  final List<ServiceAnswer> answers = new CopyOnWriteArrayList<>();
  final AtomicInteger failures = new AtomicInteger();
  final DeclaredSimulator simulator;

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final Map<String, String> given;
  private DeclaredDepartment department;

  ScaffoldedHub(String protocol, Path directory, Map<String, String> others) {
    this.folder = DepartmentFolder.at(Scaffold.make("weather", protocol, directory));
    this.descriptor = folder.descriptor();
    this.given = new HashMap<>(others);
    given.put("poll-every", "PT0.1S");
    descriptor
        .settings()
        .forEach((name, text) -> given.putIfAbsent(name, text.contains("${") ? SECRET : text));
    // a path as people write it, not yet normalized
    this.simulator =
        DeclaredSimulator.of(folder, settings(Map.of()), directory.resolve("./memory"));
  }

  /** Plugs the department in; {@code failures} answers are not kept at first. */
  ScaffoldedHub plugIn(Map<String, String> others) throws Exception {
    return plugIn(others, new Surroundings(Optional.empty()));
  }

  ScaffoldedHub plugIn(Map<String, String> others, Surroundings around) throws Exception {
    department = DeclaredDepartment.of(folder, settings(others), hop -> {}, around);
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(AdapterContract.ANSWERED)
                .errorHandler(noErrorHandler())
                .process(e -> keep(e.getMessage().getMandatoryBody(ServiceAnswer.class)));
          }
        });
    camel.addRoutes(department.routes());
    camel.start();
    return this;
  }

  /** Asks with the data of the first sample; throws what the adapter throws. */
  void ask(StepRequest request) throws Exception {
    var exchange =
        camel
            .createProducerTemplate()
            .request(department.requestsOf(service().code()), e -> e.getMessage().setBody(request));
    if (exchange.getException() != null) {
      throw exchange.getException();
    }
  }

  StepRequest request(String named) {
    Object document =
        new SampleRequests(descriptor)
            .of(service(), Samples.of(folder, service()).get(0).request(), named)
            .document();
    return (StepRequest) document;
  }

  static String id(StepRequest request) {
    return request.getEnvelope().getMessageId();
  }

  static int freePort() {
    return FreePorts.next();
  }

  @Override
  public void close() {
    camel.stop();
    Optional.ofNullable(department).ifPresent(DeclaredDepartment::close);
    simulator.close();
  }

  private void keep(ServiceAnswer answer) {
    if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new IllegalStateException("the hub's own database is not there, for this test");
    }
    answers.add(answer);
  }

  private Service service() {
    return descriptor.services().get(0);
  }

  private DepartmentSettings settings(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(given);
    all.putAll(others);
    return DepartmentSettings.of(descriptor, all);
  }
}
