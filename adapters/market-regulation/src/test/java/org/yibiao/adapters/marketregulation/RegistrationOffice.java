package org.yibiao.adapters.marketregulation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.marketregulation.simulator.MarketRegulationSimulatorProvider;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;

/** The adapter in a hub, and the simulated department opposite it. */
final class RegistrationOffice implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  final DepartmentSimulator simulator;
  private final AskingHub hub = new AskingHub();

  private RegistrationOffice(
      DepartmentSettings ours, DepartmentSettings theirs, Clock ourClock, Path memory)
      throws Exception {
    simulator =
        new MarketRegulationSimulatorProvider()
            .create(new DepartmentFolder("market-regulation").descriptor(), theirs, memory);
    simulator.start();
    hub.start(MarketRegulationAdapter.of(ours, hub, ourClock));
  }

  static RegistrationOffice open(DepartmentSettings settings, Path memory) throws Exception {
    return new RegistrationOffice(settings, settings, Clock.systemUTC(), memory);
  }

  /** The hub's clock goes wrong. */
  static RegistrationOffice open(DepartmentSettings settings, Clock ourClock, Path memory)
      throws Exception {
    return new RegistrationOffice(settings, settings, ourClock, memory);
  }

  /** The hub's settings differ from what the department agreed to. */
  static RegistrationOffice open(DepartmentSettings ours, DepartmentSettings theirs, Path memory)
      throws Exception {
    return new RegistrationOffice(ours, theirs, Clock.systemUTC(), memory);
  }

  Heard ask(StepRequest request) {
    return hub.ask(request, PATIENCE);
  }

  Heard ask(EvidenceRequest request) {
    return hub.ask(request, PATIENCE);
  }

  Heard ask(ChangeEvent event) {
    return hub.ask(event, PATIENCE);
  }

  /** The result of a request that is done. */
  String result(StepRequest request) {
    if (ask(request) instanceof Did did) {
      return did.resultXml();
    }
    throw new AssertionError("Expected a result");
  }

  ServiceOutcome outcome(StepRequest request) {
    Heard heard = ask(request);
    if (heard instanceof Answered answered) {
      return answered.outcome();
    }
    throw new AssertionError("Expected an outcome other than done, but heard " + heard);
  }

  @Override
  public void close() {
    hub.close();
    simulator.close();
  }
}
