package org.yibiao.adapters.land.simulator;

import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;

/** Makes the simulator of the land department. */
public final class LandSimulatorProvider implements SimulatorProvider {

  @Override
  public DepartmentFolder folder() {
    return new DepartmentFolder("land");
  }

  @Override
  public LandSimulator create(
      DepartmentDescriptor descriptor, DepartmentSettings settings, Path memory) {
    return new LandSimulator(
        descriptor.department(),
        settings.text("area-code"),
        HubAccess.of(settings),
        folder(),
        memory);
  }
}
