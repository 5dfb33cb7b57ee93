package org.yibiao.routes.flow;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.routes.Departments;
import org.yibiao.routes.meter.Edge;
import org.yibiao.routes.meter.FlowMeter;
import org.yibiao.routes.meter.Way;
import org.yibiao.standard.value.ServiceCode;

/** Notes every question to a department on the edge of its service. */
@Component
class MeteredDepartments implements DepartmentTimes {

  private final FlowMeter meter;
  private final Departments departments;

  MeteredDepartments(FlowMeter meter, Departments departments) {
    this.meter = meter;
    this.departments = departments;
  }

  @Override
  public void asked(ServiceCode code, Duration took, Result result) {
    DepartmentDescriptor department = departments.offering(code);
    Edge edge =
        new Edge(way(departments.service(code)), department.department().value(), code.value());
    meter.note(edge, took, result == Result.ANSWERED);
  }

  private static Way way(Service service) {
    if (service.resource().isPresent()) {
      return Way.DATA;
    }
    return service.isReceiver() ? Way.CHANGE : Way.STEP;
  }
}
