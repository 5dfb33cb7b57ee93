package org.yibiao.demo.simulators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;
import org.yibiao.demo.ports.PortInUse;
import org.yibiao.standard.value.DepartmentCode;

/** All departments on the class path that bring a simulator, each a listener of its own. */
public final class SimulatedDepartments implements AutoCloseable {

  private final List<SimulatedDepartment> all;

  SimulatedDepartments(List<SimulatedDepartment> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The departments, not yet started.
   *
   * @param settings gives each the settings that its adapter has
   * @param data the hub's data folder; what they remember is in {@code simulators/<code>} there
   */
  public static SimulatedDepartments of(PropertyResolver settings, Path data) {
    return new SimulatedDepartments(
        Stream.concat(
                ServiceLoader.load(SimulatorProvider.class).stream()
                    .map(provider -> simulated(provider.get(), settings, data)),
                DeclaredFolders.onClassPath().stream()
                    .map(folder -> declared(folder, settings, data)))
            .sorted(Comparator.comparing(each -> each.descriptor().department().value()))
            .toList());
  }

  /** The descriptors of all departments that have a simulator. */
  public static List<DepartmentDescriptor> known() {
    return Stream.concat(
            ServiceLoader.load(SimulatorProvider.class).stream()
                .map(provider -> provider.get().folder()),
            DeclaredFolders.onClassPath().stream())
        .map(DepartmentFolder::descriptor)
        .toList();
  }

  /**
   * Starts them all, or none.
   *
   * @throws PortInUse if something else listens where one of them should
   */
  public void start() {
    List<SimulatedDepartment> started = new ArrayList<>();
    for (SimulatedDepartment each : all) {
      started.add(each);
      try {
        each.start();
      } catch (RuntimeException e) {
        started.forEach(SimulatedDepartment::close);
        throw PortInUse.at(each.address(), e).map(RuntimeException.class::cast).orElse(e);
      }
    }
  }

  /** Every department, by its code. */
  public List<SimulatedDepartment> all() {
    return all;
  }

  /** The department with this code. */
  public Optional<SimulatedDepartment> find(String code) {
    return all.stream()
        .filter(each -> each.descriptor().department().value().equals(code))
        .findFirst();
  }

  /**
   * Changes how a department behaves from the next request on.
   *
   * @throws IllegalArgumentException if there is no such department
   */
  public void behave(DepartmentCode department, Behaviour behaviour) {
    find(department.value())
        .orElseThrow(() -> new IllegalArgumentException("No simulator of " + department))
        .behave(behaviour);
  }

  /** Stops them all; may be called again. */
  @Override
  public void close() {
    all.forEach(SimulatedDepartment::close);
  }

  private static SimulatedDepartment simulated(
      SimulatorProvider provider, PropertyResolver settings, Path data) {
    DepartmentDescriptor descriptor = provider.folder().descriptor();
    Path memory = data.resolve("simulators").resolve(descriptor.department().value());
    return new SimulatedDepartment(
        descriptor,
        provider.create(descriptor, DepartmentSettings.of(descriptor, settings), memory));
  }

  private static SimulatedDepartment declared(
      DepartmentFolder folder, PropertyResolver settings, Path data) {
    DepartmentDescriptor descriptor = folder.descriptor();
    Path memory = data.resolve("simulators").resolve(folder.code());
    return new SimulatedDepartment(
        descriptor,
        DeclaredSimulator.of(folder, DepartmentSettings.of(descriptor, settings), memory));
  }
}
