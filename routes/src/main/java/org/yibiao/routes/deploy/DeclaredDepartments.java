package org.yibiao.routes.deploy;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.standard.value.DepartmentCode;

/** Makes departments out of folders of data. */
@Component
class DeclaredDepartments {

  private final Environment environment;
  private final HopLog hops;
  private final ObjectProvider<ConnectionFactory> broker;

  DeclaredDepartments(
      Environment environment, HopLog hops, ObjectProvider<ConnectionFactory> broker) {
    this.environment = environment;
    this.hops = hops;
    this.broker = broker;
  }

  /** Those that come with the hub. */
  List<DeclaredDepartment> shipped() {
    return DeclaredFolders.onClassPath().stream().map(this::of).toList();
  }

  /** The one of this code that comes with the hub. */
  Optional<DeclaredDepartment> shipped(DepartmentCode code) {
    return shipped().stream()
        .filter(each -> each.descriptor().department().equals(code))
        .findFirst();
  }

  /**
   * The department of a folder.
   *
   * @throws IllegalArgumentException if the folder is not right
   */
  DeclaredDepartment of(DepartmentFolder folder) {
    DepartmentSettings settings = DepartmentSettings.of(folder.descriptor(), environment);
    Surroundings around = new Surroundings(Optional.ofNullable(broker.getIfAvailable()));
    return DeclaredDepartment.of(folder, settings, hops, around);
  }
}
