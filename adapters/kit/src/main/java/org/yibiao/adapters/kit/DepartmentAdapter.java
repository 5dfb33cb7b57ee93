package org.yibiao.adapters.kit;

import java.util.List;
import org.apache.camel.RoutesBuilder;
import org.yibiao.standard.value.ServiceCode;

/**
 * One department as the hub sees it: what it offers and the routes that carry it.
 *
 * <p>Each department's folder contributes one bean of this type. The routes consume {@link
 * AdapterContract#requestsOf} for every service in the descriptor and deliver their {@link
 * ServiceAnswer}s to {@link AdapterContract#ANSWERED}. An adapter throws {@link
 * DepartmentUnavailable} when nothing reached the department, {@link AnswerNotUnderstood} when
 * something came back that cannot be believed, and {@link RequestNotCarried} when the native form
 * cannot hold the request.
 */
public interface DepartmentAdapter {

  /** What the department is and offers, read from its {@code department.yaml}. */
  DepartmentDescriptor descriptor();

  /** The endpoint that takes the requests for one of its services. */
  default String requestsOf(ServiceCode service) {
    return AdapterContract.requestsOf(service);
  }

  /** The identifiers of its routes, for one that can be taken away; empty for one that stays. */
  default List<String> routeIds() {
    return List.of();
  }

  /** The Camel routes between the standard and the department's own protocol. */
  RoutesBuilder routes();
}
