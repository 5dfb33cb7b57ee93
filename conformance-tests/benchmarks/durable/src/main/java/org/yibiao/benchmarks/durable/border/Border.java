package org.yibiao.benchmarks.durable.border;

import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.Translator;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * The border to one service: the adapter's own translator, with its checks of the native form in
 * both directions, and without the hub's gate around it.
 */
public final class Border {

  private final ServiceCode service;
  private final Translator translator;

  private Border(ServiceCode service, Translator translator) {
    this.service = service;
    this.translator = translator;
  }

  /** The border to a service of the department in this folder. */
  public static Border to(DepartmentFolder folder, String service) {
    ServiceCode code = new ServiceCode(service);
    DepartmentDescriptor descriptor = folder.descriptor();
    return new Border(code, new Translator(folder, descriptor, descriptor.service(code)));
  }

  /** The request in the department's form. */
  public String toNative(ServiceRequest request, Map<String, String> parameters) {
    return translator.toNative(request, parameters);
  }

  /** What the department's answer means. */
  public ServiceAnswer fromNative(MessageId id, String text, Map<String, String> parameters) {
    return new ServiceAnswer(id, service, translator.fromNative(text, parameters));
  }

  /** That the request left. */
  public static Crossing left(ServiceRequest request, String text) {
    return Crossing.of(request.id().value(), "to-department", text);
  }

  /** That its answer came. */
  public static Crossing came(MessageId id, String text) {
    return Crossing.of(id.value(), "from-department", text);
  }
}
