package org.yibiao.routes.subscriptions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.routes.Departments;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * How a department takes events: by a service of its own, whose adapter puts them into its native
 * form; or, if it has none, in the standard's form on its own queue. The hub calls no address that
 * a subscriber names.
 */
@Component
class Subscriber {

  private final Departments departments;

  Subscriber(Departments departments) {
    this.departments = departments;
  }

  /** The service that takes the changes of a resource. */
  Optional<ServiceCode> service(String department, String resource) {
    return departments
        .find(new DepartmentCode(department))
        .flatMap(
            adapter ->
                adapter.descriptor().services().stream()
                    .filter(service -> service.receives().contains(resource))
                    .map(DepartmentDescriptor.Service::code)
                    .findFirst());
  }

  /** The queue for a department that takes events in the standard's form. */
  static String queue(String department) {
    return HubContract.changeEvents(new DepartmentCode(department));
  }
}
