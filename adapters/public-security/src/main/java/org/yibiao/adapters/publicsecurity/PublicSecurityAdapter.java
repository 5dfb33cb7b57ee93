package org.yibiao.adapters.publicsecurity;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import org.apache.camel.RoutesBuilder;
import org.yibiao.adapters.kit.ChangeGate;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.adapters.kit.QuestionGate;

/**
 * Public security: checks, records and seal filing, asked for over queues on the hub's broker, and
 * what its own system asks and reports there.
 */
public record PublicSecurityAdapter(DepartmentDescriptor descriptor, RoutesBuilder routes)
    implements DepartmentAdapter {

  /**
   * The adapter of the department in this folder.
   *
   * @param hub the way to the hub's broker, where the department's queues are
   * @throws IllegalArgumentException if a setting, a mapping or a native schema is wrong
   */
  public static PublicSecurityAdapter of(
      DepartmentFolder folder, DepartmentSettings settings, HopLog hops, ConnectionFactory hub) {
    DepartmentDescriptor descriptor = folder.descriptor();
    DepartmentGate gate = new DepartmentGate(folder, descriptor, hops);
    IncomingRoutes incoming =
        new IncomingRoutes(
            new QuestionGate(folder, descriptor, Clock.systemUTC()),
            new ChangeGate(folder, descriptor, Clock.systemUTC()),
            IncomingQueues.of(settings),
            new HubBroker(hub));
    return new PublicSecurityAdapter(
        descriptor, new PublicSecurityRoutes(gate, incoming, settings, hub));
  }
}
