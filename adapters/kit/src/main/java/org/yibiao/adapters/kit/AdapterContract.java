package org.yibiao.adapters.kit;

import org.yibiao.standard.value.ServiceCode;

/**
 * Names that the hub's flows and the departments' adapters agree on.
 *
 * <p>The hub asks by sending a {@link org.yibiao.standard.v1.StepRequest}, or to a data service an
 * {@link org.yibiao.standard.v1.EvidenceRequest}, to {@link #requestsOf(ServiceCode)}. The adapter
 * answers, in the same exchange or at any later time, by sending a {@link ServiceAnswer} to {@link
 * #ANSWERED}.
 */
public final class AdapterContract {

  /**
   * Group of routes that begin by themselves, such as by looking into a table or a folder, and
   * would find the same thing on two nodes: where the hub has several nodes, one of them runs such
   * a route.
   */
  public static final String ON_ONE_NODE = "on-one-node";

  /** Where every adapter delivers its {@link ServiceAnswer}s. */
  public static final String ANSWERED = "direct:service-answered";

  /**
   * Where a department's own questions go: an {@link org.yibiao.standard.v1.EvidenceRequest} in, an
   * {@link org.yibiao.standard.v1.EvidenceResponse} out, in the same exchange. The adapter must
   * have made sure that it is the department that asks. Throws {@link NotTaken} if it is not taken,
   * and {@link OverQuota} if the department asks too often.
   */
  public static final String EVIDENCE_ASKED = "direct:evidence-asked";

  /**
   * Where departments report changes: a {@link org.yibiao.standard.v1.ChangeEvent} in. When the
   * exchange comes back the event is safe; the same event may be reported any number of times.
   * Throws {@link NotTaken} if it is not taken, and {@link OverQuota} if the department reports too
   * often and does not wait.
   */
  public static final String CHANGE_REPORTED = "direct:change-reported";

  /**
   * Exchange property: true where a report waits for its department's quota instead of being sent
   * back, for it lies safe in the meantime, and holds up nobody but those of the same department.
   */
  public static final String WAITS_FOR_QUOTA = "yibiao.waitsForQuota";

  /** Exchange property: the {@link org.yibiao.standard.v1.StepRequest} that is being served. */
  public static final String STEP_REQUEST = "yibiao.stepRequest";

  /** Exchange property: the {@link ServiceRequest} that is being served, whatever its kind. */
  public static final String REQUEST = "yibiao.request";

  /** Exchange property: {@code Map<String, String>} of parameters for the mapping stylesheet. */
  public static final String NATIVE_PARAMETERS = "yibiao.nativeParameters";

  /** Header: message id of the step request that a later answer belongs to. */
  public static final String IN_REPLY_TO = "YibiaoInReplyTo";

  /** Addresses on the hub's broker that belong to one department start with this and its code. */
  public static final String DEPARTMENT_ADDRESS_PREFIX = "department.";

  private AdapterContract() {}

  /** The endpoint that takes the requests for one service. */
  public static String requestsOf(ServiceCode service) {
    return "direct:service." + service.value();
  }

  /**
   * The endpoint that takes enquiries after the outcome of a request: the same {@link
   * org.yibiao.standard.v1.StepRequest} in, with the message id that it was sent with. The answer
   * goes where all answers go.
   */
  public static String enquiriesOf(ServiceCode service) {
    return "direct:enquiry." + service.value();
  }
}
