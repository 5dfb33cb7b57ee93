package org.yibiao.adapters.declared.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.value.DepartmentCode;

/** The simulator of a declared department: an office made of its folder, behind its protocol. */
public final class DeclaredSimulator implements DepartmentSimulator {

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DepartmentSettings settings;
  private final Path memory;
  private final Door door;
  private volatile Behaviour behaviour = Behaviour.NORMAL;
  private Optional<Office> office = Optional.empty();
  private boolean isOpen;

  private DeclaredSimulator(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentSettings settings,
      Path memory,
      Door door) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.settings = settings;
    this.memory = memory;
    this.door = door;
  }

  /**
   * The simulator of a folder, not yet started.
   *
   * @param settings the same that the adapter has
   * @param memory a directory for what it must remember
   */
  public static DeclaredSimulator of(
      DepartmentFolder folder, DepartmentSettings settings, Path memory) {
    DepartmentDescriptor descriptor = folder.descriptor();
    return new DeclaredSimulator(
        folder, descriptor, settings, memory, door(folder, descriptor, settings, memory));
  }

  @Override
  public DepartmentCode department() {
    return descriptor.department();
  }

  @Override
  public String address() {
    return door.address();
  }

  @Override
  public synchronized void start() {
    if (office.isEmpty()) {
      office = Optional.of(new Office(folder, descriptor, settings, memory));
    }
    obey();
  }

  @Override
  public synchronized void behave(Behaviour wanted) {
    behaviour = wanted;
    if (office.isPresent()) {
      obey();
    }
  }

  @Override
  public synchronized void close() {
    shut();
    office.ifPresent(Office::close);
    office = Optional.empty();
  }

  /** The native requests that came since it was started, in their order. */
  public synchronized List<String> seen() {
    return office.map(Office::seen).orElse(List.of());
  }

  /** {@code show-requests}: what came since it was started and holds the words given. */
  @Override
  public Map<String, UnaryOperator<String>> deeds() {
    return Map.of("show-requests", this::seenWith);
  }

  private String seenWith(String words) {
    return String.join("\n", seen().stream().filter(each -> each.contains(words)).toList());
  }

  private void obey() {
    if (behaviour.mode() == Behaviour.Mode.DOWN) {
      shut();
    } else if (!isOpen) {
      door.open(office.orElseThrow(), () -> behaviour);
      isOpen = true;
    }
  }

  private void shut() {
    if (isOpen) {
      door.shut();
      isOpen = false;
    }
  }

  private static Door door(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentSettings settings,
      Path memory) {
    return switch (descriptor.transport().orElseThrow().kind()) {
      case REST, SOAP -> new HttpDoor(descriptor, settings);
      case JMS -> new QueueDoor(descriptor, settings);
      case DATABASE -> new DatabaseDoor(folder, descriptor, settings, memory);
      case SFTP -> new SftpDoor(folder, descriptor, settings, memory);
    };
  }
}
