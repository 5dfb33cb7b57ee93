package org.yibiao.adapters.tax;

import java.nio.file.Path;
import java.time.Duration;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.tax.simulator.TaxSimulatorProvider;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;

/** The adapter in a hub, and the simulated department opposite it. */
final class TaxOffice implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  final DepartmentSimulator simulator;
  private final AskingHub hub = new AskingHub();

  private TaxOffice(DepartmentSettings settings, DepartmentSettings theirs, Path memory)
      throws Exception {
    simulator =
        new TaxSimulatorProvider().create(new DepartmentFolder("tax").descriptor(), theirs, memory);
    simulator.start();
    hub.start(TaxAdapter.of(settings, hub));
  }

  static TaxOffice open(DepartmentSettings settings, Path memory) throws Exception {
    return new TaxOffice(settings, settings, memory);
  }

  /** The adapter's settings differ from what the department agreed to. */
  static TaxOffice open(DepartmentSettings ours, DepartmentSettings theirs, Path memory)
      throws Exception {
    return new TaxOffice(ours, theirs, memory);
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

  Exception failure(ChangeEvent event) {
    return failure(ask(event));
  }

  ServiceOutcome outcome(StepRequest request) {
    return outcome(ask(request));
  }

  ServiceOutcome outcome(EvidenceRequest request) {
    return outcome(ask(request));
  }

  private static ServiceOutcome outcome(Heard heard) {
    if (heard instanceof Answered answered) {
      return answered.outcome();
    }
    throw new AssertionError("Expected an outcome other than done, but heard " + heard);
  }

  Exception failure(StepRequest request) {
    return failure(ask(request));
  }

  Exception failure(EvidenceRequest request) {
    return failure(ask(request));
  }

  private static Exception failure(Heard heard) {
    if (heard instanceof Failed failed) {
      return failed.why();
    }
    throw new AssertionError("Expected a failure, but heard " + heard);
  }

  @Override
  public void close() {
    hub.close();
    simulator.close();
  }
}
