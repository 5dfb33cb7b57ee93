package org.yibiao.adapters.tax.simulator;

import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;

/** Makes the simulated tax department. */
public final class TaxSimulatorProvider implements SimulatorProvider {

  @Override
  public DepartmentFolder folder() {
    return new DepartmentFolder("tax");
  }

  @Override
  public TaxSimulator create(
      DepartmentDescriptor descriptor, DepartmentSettings settings, Path memory) {
    return new TaxSimulator(descriptor.department(), settings, memory);
  }
}
