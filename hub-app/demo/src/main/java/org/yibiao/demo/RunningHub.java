package org.yibiao.demo;

import java.net.URI;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.yibiao.demo.simulators.SimulatedDepartments;
import org.yibiao.hub.HubApplication;
import org.yibiao.routes.cases.CaseKeys;

/** The hub in this process. */
final class RunningHub implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private RunningHub(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RunningHub start(HubSettings settings) {
    return new RunningHub(
        new SpringApplicationBuilder(HubApplication.class, OpenCases.class)
            .logStartupInfo(false)
            .properties(HubSettings.defaults())
            .properties(DemoTargets.settings(SimulatedDepartments.known()))
            .run(settings.arguments().toArray(String[]::new)));
  }

  /** Where it serves HTTP. */
  URI url() {
    Environment environment = context.getEnvironment();
    String host = environment.getProperty("server.address", "127.0.0.1");
    return URI.create(
        "http://%s:%s"
            .formatted(
                host.equals("0.0.0.0") ? "127.0.0.1" : host,
                environment.getRequiredProperty("local.server.port")));
  }

  /** The cases that an earlier run left open. */
  List<String> openCases() {
    return context.getBean(OpenCases.class).numbers();
  }

  /** Key of a case that the hub knows, with which its applicant sees it. */
  String keyOf(String caseNumber) {
    return context.getBean(CaseKeys.class).of(caseNumber);
  }

  @Override
  public void close() {
    context.close();
  }
}
