package org.yibiao.kit.department;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.FileSystemUtils;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;

/** The department's simulator in this process; what it remembers goes with it. */
public final class OwnSimulation implements Simulation, AutoCloseable {

  private final DepartmentSimulator simulator;
  private final Path memory;

  private OwnSimulation(DepartmentSimulator simulator, Path memory) {
    this.simulator = simulator;
    this.memory = memory;
  }

  /**
   * Starts it.
   *
   * @throws IllegalArgumentException if the department brings none
   */
  public static OwnSimulation start(KnownDepartment department, PropertyResolver environment) {
    DepartmentSettings settings = DepartmentSettings.of(department.descriptor(), environment);
    Path memory = temporary();
    OwnSimulation own = new OwnSimulation(simulator(department, settings, memory), memory);
    own.simulator.start();
    return own;
  }

  /** Where it listens, for people. */
  public String address() {
    return simulator.address();
  }

  @Override
  public void behave(Behaviour behaviour) {
    simulator.behave(behaviour);
  }

  @Override
  public boolean mayShow(String deed) {
    return simulator.deeds().containsKey(deed);
  }

  @Override
  public Optional<String> deed(String name, String argument) {
    return Optional.ofNullable(simulator.deeds().get(name)).map(deed -> deed.apply(argument));
  }

  @Override
  public void close() {
    simulator.close();
    try {
      FileSystemUtils.deleteRecursively(memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DepartmentSimulator simulator(
      KnownDepartment department, DepartmentSettings settings, Path memory) {
    if (department.isDeclared()) {
      return DeclaredSimulator.of(department.folder(), settings, memory);
    }
    return ServiceLoader.load(SimulatorProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(each -> each.folder().code().equals(department.folder().code()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    department.folder().code()
                        + " 没有模拟系统，请用 --endpoint · has no simulator: use --endpoint"))
        .create(department.descriptor(), settings, memory);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("conformance-kit");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
