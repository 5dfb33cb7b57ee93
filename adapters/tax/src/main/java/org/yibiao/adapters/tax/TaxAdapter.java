package org.yibiao.adapters.tax;

import org.apache.camel.RoutesBuilder;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/** The tax department: SOAP with one string, XML in it, and Base64 of GBK in that. */
public record TaxAdapter(DepartmentDescriptor descriptor, RoutesBuilder routes)
    implements DepartmentAdapter {

  /** The adapter with these settings, recording its crossings there. */
  public static TaxAdapter of(DepartmentSettings settings, HopLog hops) {
    DepartmentFolder folder = new DepartmentFolder(TaxNames.DEPARTMENT);
    DepartmentDescriptor descriptor = folder.descriptor();
    DepartmentGate gate = new DepartmentGate(folder, descriptor, hops);
    return new TaxAdapter(descriptor, new TaxRoutes(gate, settings));
  }
}
