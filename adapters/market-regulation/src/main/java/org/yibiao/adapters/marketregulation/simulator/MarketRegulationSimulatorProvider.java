package org.yibiao.adapters.marketregulation.simulator;

import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;

/** Makes the simulated market regulation. */
public final class MarketRegulationSimulatorProvider implements SimulatorProvider {

  @Override
  public DepartmentFolder folder() {
    return new DepartmentFolder("market-regulation");
  }

  @Override
  public MarketRegulationSimulator create(
      DepartmentDescriptor descriptor, DepartmentSettings settings, Path memory) {
    return new MarketRegulationSimulator(descriptor.department(), settings, memory);
  }
}
