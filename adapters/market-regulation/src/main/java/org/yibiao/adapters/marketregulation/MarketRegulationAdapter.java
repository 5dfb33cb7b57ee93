package org.yibiao.adapters.marketregulation;

import java.time.Clock;
import org.apache.camel.RoutesBuilder;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/** Market regulation: signed REST calls with abbreviated JSON, and a list that comes in pages. */
public record MarketRegulationAdapter(DepartmentDescriptor descriptor, RoutesBuilder routes)
    implements DepartmentAdapter {

  /** The adapter with these settings, recording its crossings there. */
  public static MarketRegulationAdapter of(DepartmentSettings settings, HopLog hops) {
    return of(settings, hops, Clock.systemUTC());
  }

  static MarketRegulationAdapter of(DepartmentSettings settings, HopLog hops, Clock clock) {
    DepartmentFolder folder = new DepartmentFolder(MarketRegulationNames.DEPARTMENT);
    DepartmentDescriptor descriptor = folder.descriptor();
    DepartmentGate gate = new DepartmentGate(folder, descriptor, hops);
    return new MarketRegulationAdapter(
        descriptor, new MarketRegulationRoutes(gate, settings, clock));
  }
}
