package org.yibiao.adapters.publicsecurity;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.publicsecurity.simulator.PublicSecuritySimulator;
import org.yibiao.adapters.publicsecurity.simulator.PublicSecuritySimulatorProvider;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;

/** A broker, the simulated department and one node of the hub, all real and on loopback. */
public final class Field implements AutoCloseable {

  /** The folder under test. */
  public static final DepartmentFolder FOLDER = new DepartmentFolder("public-security");

  private final TestBroker broker = new TestBroker();
  private final AskingHub hub = new AskingHub();
  private final OtherFlows flows = new OtherFlows();
  private final Path memory;
  private PublicSecuritySimulator simulator;

  private Field(Path memory) {
    this.memory = memory;
    this.simulator = newSimulator();
  }

  /** Everything started, the department with this memory. */
  public static Field open(Path memory) throws Exception {
    Field field = new Field(memory);
    field.broker.start();
    field.simulator.start();
    field.hub.camel().addRoutes(field.flows.routes());
    field.hub.start(field.adapter(field.hub, Map.of()));
    return field;
  }

  /** The department first; broker and hub only when it is already running. */
  public static Field openDepartmentFirst(Path memory) throws Exception {
    Field field = new Field(memory);
    field.simulator.start();
    field.broker.start();
    field.hub.camel().addRoutes(field.flows.routes());
    field.hub.start(field.adapter(field.hub, Map.of()));
    return field;
  }

  /** The department alone, where there is no broker. */
  public static DepartmentSimulator departmentWithoutBroker(Path memory) {
    return new Field(memory).simulator;
  }

  /** Settings for this broker. */
  static Map<String, String> settings(TestBroker broker) {
    return Map.of(
        "broker-url",
        broker.url(),
        "broker-password",
        TestBroker.PASSWORD,
        "node",
        "node-a",
        "answer-within",
        "PT1.5S");
  }

  /** The adapter of one more node. */
  public PublicSecurityAdapter adapter(AskingHub node, Map<String, String> different) {
    return PublicSecurityAdapter.of(FOLDER, settings(different), node, broker.hub());
  }

  /** Asks, and waits. */
  public Heard ask(StepRequest request) {
    return hub.ask(request, Duration.ofSeconds(3));
  }

  /** Asks for data, and waits. */
  public Heard ask(EvidenceRequest request) {
    return hub.ask(request, Duration.ofSeconds(3));
  }

  /** Asks what became of a request, and waits. */
  public Heard enquire(StepRequest request) {
    return hub.enquire(request, Duration.ofSeconds(3));
  }

  /** The department. */
  public PublicSecuritySimulator department() {
    return simulator;
  }

  /** Ends the department and starts it anew with what it remembers. */
  public void restartDepartment() {
    simulator.close();
    simulator = newSimulator();
    simulator.start();
  }

  /** Waits until the department has taken a request and is busy with it. */
  public void awaitDelivery() {
    await().until(() -> broker.delivering("department.public-security.requests") > 0);
  }

  /** The hub's flows beside the requests. */
  OtherFlows flows() {
    return flows;
  }

  TestBroker broker() {
    return broker;
  }

  AskingHub hub() {
    return hub;
  }

  @Override
  public void close() throws Exception {
    hub.close();
    simulator.close();
    broker.close();
  }

  private PublicSecuritySimulator newSimulator() {
    return new PublicSecuritySimulatorProvider()
        .create(FOLDER.descriptor(), settings(Map.of()), memory);
  }

  DepartmentSettings settings(Map<String, String> different) {
    Map<String, String> values = new HashMap<>(settings(broker));
    values.putAll(different);
    return DepartmentSettings.of(FOLDER.descriptor(), values);
  }
}
