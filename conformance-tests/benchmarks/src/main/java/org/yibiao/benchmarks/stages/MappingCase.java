package org.yibiao.benchmarks.stages;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.ServiceCode;

/**
 * A service of a department, with the department's own sample of it.
 *
 * @param folder of the department
 * @param service that is asked
 * @param document the request in the standard's form
 * @param answer what the department answers to it
 * @param parameters what the mappings are told besides
 */
public record MappingCase(
    DepartmentFolder folder,
    Service service,
    StepRequest document,
    String answer,
    Map<String, String> parameters) {

  /** A service of a department that has Java of its own. */
  static MappingCase ofAdapter(String department, String name, Map<String, String> parameters) {
    DepartmentFolder folder = new DepartmentFolder(department);
    Service service = folder.descriptor().service(new ServiceCode(department + "." + name));
    byte[] request = folder.read("samples/" + name + ".request.xml");
    String form = service.answer().schema().endsWith(".xsd") ? "xml" : "json";
    byte[] answer = folder.read("samples/" + name + ".native-answer." + form);
    return new MappingCase(
        folder,
        service,
        CanonicalXml.read(request, StepRequest.class),
        new String(answer, StandardCharsets.UTF_8).strip(),
        parameters);
  }

  /** A service of a department that is declared; the first of its samples. */
  static MappingCase ofDeclared(String department, String name) {
    DepartmentFolder folder = new DepartmentFolder(department);
    DepartmentDescriptor descriptor = folder.descriptor();
    Service service = descriptor.service(new ServiceCode(department + "." + name));
    Sample sample = Samples.of(folder, service).get(0);
    ServiceRequest request =
        new SampleRequests(descriptor).of(service, sample.request(), sample.name());
    return new MappingCase(
        folder,
        service,
        (StepRequest) request.document(),
        sample.answer().isString()
            ? sample.answer().asString().strip()
            : sample.answer().toString(),
        DepartmentSettings.of(descriptor, Map.of()).open());
  }

  /** Whether the department answers in XML. */
  public boolean answersXml() {
    return service.answer().schema().endsWith(".xsd");
  }
}
