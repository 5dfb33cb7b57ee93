package org.yibiao.kit.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;

/**
 * One example of a service, as the department's folder has it.
 *
 * @param name what it shows
 * @param request in the standard's form
 * @param outcome what the department promises to answer
 * @param code the department's own code in that answer, if it promises one
 */
public record DepartmentSample(
    String name, ServiceRequest request, String outcome, Optional<String> code) {

  private static final String DONE = "done";

  /** The samples of a service, what is done first. */
  public static List<DepartmentSample> of(KnownDepartment department, Service service) {
    List<DepartmentSample> all = new ArrayList<>();
    String whole = "samples/" + ServiceBody.ownName(service.code()) + ".request.xml";
    if (department.folder().has(whole)) {
      Object document = CanonicalXml.read(department.folder().read(whole), type(service));
      all.add(
          new DepartmentSample(
              ServiceBody.ownName(service.code()),
              ServiceRequest.of(document),
              DONE,
              Optional.empty()));
    }
    SampleRequests requests = new SampleRequests(department.descriptor());
    for (Sample each : Samples.of(department.folder(), service)) {
      all.add(
          new DepartmentSample(
              each.name(),
              requests.of(service, each.request(), each.name()),
              each.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              each.code()));
    }
    return all;
  }

  /** Whether it is one that the department does. */
  public boolean isDone() {
    return outcome.equals(DONE);
  }

  private static Class<?> type(Service service) {
    if (service.isReceiver()) {
      return ChangeEvent.class;
    }
    return service.resource().isPresent() ? EvidenceRequest.class : StepRequest.class;
  }
}
