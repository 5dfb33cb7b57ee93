package org.yibiao.demo.simulators;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;

/** One simulated department: what it is, and how it behaves now. */
public final class SimulatedDepartment {

  private final DepartmentDescriptor descriptor;
  private final DepartmentSimulator simulator;
  private Behaviour behaviour = Behaviour.NORMAL;

  SimulatedDepartment(DepartmentDescriptor descriptor, DepartmentSimulator simulator) {
    this.descriptor = descriptor;
    this.simulator = simulator;
  }

  /** The content of its department.yaml. */
  public DepartmentDescriptor descriptor() {
    return descriptor;
  }

  /** Where it listens, for people. */
  public String address() {
    return simulator.address();
  }

  /** How it behaves now. */
  public synchronized Behaviour behaviour() {
    return behaviour;
  }

  synchronized void behave(Behaviour wanted) {
    simulator.behave(wanted);
    behaviour = wanted;
  }

  Map<String, UnaryOperator<String>> deeds() {
    return simulator.deeds();
  }

  void start() {
    simulator.start();
  }

  void close() {
    simulator.close();
  }
}
