package org.yibiao.routes;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.standard.value.DepartmentCode;

/** The queues by which the hub and the departments work. */
public final class HubQueues {

  private static final List<String> OWN =
      List.of(
          HubContract.SUBMISSIONS_IN,
          HubContract.SUBMISSIONS_WAITING,
          HubContract.SUBMISSION_REPLIES,
          HubContract.DEAD_LETTERS,
          HubContract.STEPS_OVERDUE,
          HubContract.CALLBACKS);

  private static final List<String> OF_A_DEPARTMENT =
      List.of(
          "requests",
          "replies",
          "asks",
          "ask-replies",
          "changes",
          "change-events",
          "exchange",
          "exchange-answers");

  private HubQueues() {}

  /** Those from which the hub takes, the steps of these departments among them. */
  public static List<String> ofTheHub(Collection<DepartmentCode> departments) {
    return Stream.concat(OWN.stream(), departments.stream().map(HubContract::stepsDue)).toList();
  }

  /** Those of these departments, too, whether or not there is each. */
  public static List<String> all(Collection<DepartmentCode> departments) {
    return Stream.concat(
            ofTheHub(departments).stream(),
            departments.stream()
                .map(each -> AdapterContract.DEPARTMENT_ADDRESS_PREFIX + each.value() + ".")
                .flatMap(own -> OF_A_DEPARTMENT.stream().map(own::concat)))
        .toList();
  }
}
