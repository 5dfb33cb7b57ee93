package org.yibiao.adapters.publicsecurity.simulator;

import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;

/** Makes the public security department's simulator. */
public final class PublicSecuritySimulatorProvider implements SimulatorProvider {

  @Override
  public DepartmentFolder folder() {
    return new DepartmentFolder("public-security");
  }

  @Override
  public PublicSecuritySimulator create(
      DepartmentDescriptor descriptor, DepartmentSettings settings, Path memory) {
    return new PublicSecuritySimulator(folder(), settings, memory);
  }
}
