package org.yibiao.routes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** The departments that are plugged in, by code and by service. */
@Component
public class Departments {

  private final Map<DepartmentCode, DepartmentDescriptor> byCode;

  public Departments(List<DepartmentAdapter> adapters) {
    byCode =
        adapters.stream()
            .map(DepartmentAdapter::descriptor)
            .collect(
                Collectors.toUnmodifiableMap(
                    DepartmentDescriptor::department, Function.identity()));
  }

  /** Every department's descriptor. */
  public List<DepartmentDescriptor> all() {
    return List.copyOf(byCode.values());
  }

  /**
   * The department that offers a service.
   *
   * @throws IllegalArgumentException if nobody does
   */
  public DepartmentDescriptor offering(ServiceCode service) {
    return byCode.values().stream()
        .filter(each -> each.services().stream().anyMatch(own -> own.code().equals(service)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody offers " + service));
  }

  /** What the hub knows of a service. */
  public DepartmentDescriptor.Service service(ServiceCode service) {
    return offering(service).service(service);
  }
}
