package org.yibiao.hub.flow;

import java.util.List;
import java.util.Optional;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.watch.FlowPicture;
import org.yibiao.standard.value.DepartmentCode;

/**
 * How much of the picture somebody sees.
 *
 * @param department who works for one sees that one; empty for those who see all
 */
record Scope(Optional<String> department) {

  static Scope of(Caller caller) {
    return new Scope(caller.department().map(DepartmentCode::value));
  }

  /** The party whose curve is shown: the own one, whatever is asked for. */
  Optional<String> party(String wanted) {
    return department.or(() -> Optional.of(wanted).filter(each -> !each.isEmpty()));
  }

  /** The picture as far as it is seen. */
  FlowPicture cut(FlowPicture whole) {
    return department.map(own -> cut(whole, own)).orElse(whole);
  }

  private static FlowPicture cut(FlowPicture whole, String own) {
    return new FlowPicture(
        whole.at(),
        whole.nodes(),
        whole.silent(),
        List.of(),
        whole.departments().stream().filter(each -> each.code().equals(own)).toList(),
        whole.waiting().stream().filter(each -> each.queue().endsWith("." + own)).toList(),
        Optional.empty(),
        whole.troubles().stream().filter(each -> each.concerns(own)).toList());
  }
}
