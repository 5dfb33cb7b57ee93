package org.yibiao.demo.simulators;

import java.nio.file.Path;
import org.springframework.core.env.PropertyResolver;
import org.yibiao.demo.ports.PortInUse;

/** The simulated departments of this process, running, with the listener that controls them. */
public final class SimulatorStand implements AutoCloseable {

  private final SimulatedDepartments departments;
  private final ControlListener listener;

  private SimulatorStand(SimulatedDepartments departments, ControlListener listener) {
    this.departments = departments;
    this.listener = listener;
  }

  /**
   * Starts the departments.
   *
   * @throws PortInUse if something else listens where one of them should, or on the control port
   */
  public static SimulatorStand start(PropertyResolver settings, Path data, int controlPort) {
    SimulatedDepartments departments = SimulatedDepartments.of(settings, data);
    ControlListener listener = ControlListener.open(departments, controlPort);
    try {
      departments.start();
      return new SimulatorStand(departments, listener);
    } catch (RuntimeException e) {
      listener.close();
      throw e;
    }
  }

  /** The departments. */
  public SimulatedDepartments departments() {
    return departments;
  }

  /** Where one says how they should behave. */
  public int controlPort() {
    return listener.port();
  }

  @Override
  public void close() {
    listener.close();
    departments.close();
  }
}
