package org.yibiao.adapters.declared.check;

import java.time.Duration;
import java.util.List;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;

/** The check that can be made of any system, real or simulated: it answers the samples. */
record SystemChecks(
    DepartmentFolder folder, DepartmentDescriptor descriptor, CheckingHub hub, Duration patience) {

  List<CheckResult> run() {
    SampleRequests requests = new SampleRequests(descriptor);
    return descriptor.services().stream()
        .map(service -> answers(folder, service, requests, hub, patience))
        .toList();
  }

  static CheckResult answers(
      DepartmentFolder folder,
      Service service,
      SampleRequests requests,
      CheckingHub hub,
      Duration patience) {
    Complaints complaints = new Complaints();
    for (Sample sample : Samples.of(folder, service)) {
      CheckingHub.Heard heard =
          hub.ask(requests.of(service, sample.request(), sample.name()), patience);
      heard.outcome().ifPresent(each -> new SampleOutcome(sample).compare(each, complaints));
      if (heard.outcome().isEmpty()) {
        complaints.add(
            "“" + sample.name() + "” 没有得到应答" + heard.why(),
            "“" + sample.name() + "” got no answer" + heard.why());
      }
    }
    return complaints.about(
        service.code() + "：按真实协议办理样例", service.code() + ": samples over the real protocol");
  }
}
