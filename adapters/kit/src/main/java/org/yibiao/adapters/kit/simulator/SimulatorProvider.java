package org.yibiao.adapters.kit.simulator;

import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;

/** Makes a department's simulator; found by {@link java.util.ServiceLoader}. */
public interface SimulatorProvider {

  /** The department's folder. */
  DepartmentFolder folder();

  /**
   * Makes the simulator, not yet started.
   *
   * @param descriptor the department's descriptor
   * @param settings the same settings that the adapter has, so that both sides agree
   * @param memory a directory of its own for what it must remember; created if absent
   */
  DepartmentSimulator create(
      DepartmentDescriptor descriptor, DepartmentSettings settings, Path memory);
}
