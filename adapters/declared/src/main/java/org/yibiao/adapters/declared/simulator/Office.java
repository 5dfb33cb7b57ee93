package org.yibiao.adapters.declared.simulator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.standard.value.ServiceCode;

/**
 * A simulated department behind whatever door: a desk for each service, made of {@code
 * simulator/<service name>.jsonata} or {@code .xsl}, or else of the samples. The same request gets
 * the same answer.
 */
final class Office implements AutoCloseable {

  /** More than any check looks at. */
  private static final int MOST_SEEN = 1000;

  private final Map<ServiceCode, Desk> desks = new LinkedHashMap<>();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Memory memory;

  Office(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentSettings settings,
      Path memory) {
    this.memory = Memory.in(memory);
    for (Service service : descriptor.services()) {
      desks.put(service.code(), desk(folder, descriptor, service, settings));
    }
  }

  /** The answer to a native request; nothing if the department knows none. */
  synchronized Optional<Simulated> serve(ServiceCode service, String request) {
    if (seen.size() < MOST_SEEN) {
      seen.add(request);
    }
    Optional<Simulated> made = desks.get(service).answer(request);
    Optional<String> key = made.flatMap(Simulated::key);
    if (key.isEmpty()) {
      return made;
    }
    Optional<Simulated> first = memory.known(service.value(), key.get());
    if (first.isEmpty()) {
      memory.keep(service.value(), key.get(), made.get());
    }
    return first.or(() -> made);
  }

  /** The native requests that came, in their order. */
  List<String> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    memory.close();
  }

  private Desk desk(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Service service,
      DepartmentSettings settings) {
    String file = "simulator/" + ServiceBody.ownName(service.code());
    if (folder.has(file + ".jsonata")) {
      return new MappingDesk(folder, file + ".jsonata", memory);
    }
    return folder.has(file + ".xsl")
        ? new StylesheetDesk(folder, file + ".xsl", memory)
        : new SampleDesk(folder, descriptor, service, settings.open());
  }
}
