package org.yibiao.adapters.declared.check;

import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.kit.DepartmentDescriptor;

/** Where one check takes place: adapter and simulator meet there, and disturb nobody. */
interface Stand extends AutoCloseable {

  /** The settings by which both find it, over those of the folder. */
  Map<String, String> settings();

  /** What the department finds around it. */
  default Surroundings around() {
    return new Surroundings(Optional.empty());
  }

  @Override
  default void close() {}

  /** A stand for a department's protocol. */
  static Stand of(DepartmentDescriptor descriptor) {
    return switch (descriptor.transport().orElseThrow().kind()) {
      case REST, SOAP, SFTP -> new FreePort("address", descriptor.settings().get("address"));
      case DATABASE -> new FreePort("jdbc-url", descriptor.settings().get("jdbc-url"));
      case JMS -> QueueStand.open();
    };
  }
}
