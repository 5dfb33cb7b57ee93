package org.yibiao.adapters.kit;

import org.yibiao.standard.value.ServiceCode;

/**
 * Names that the hub's flows and the departments' adapters agree on.
 *
 * <p>The hub asks by sending a {@link org.yibiao.standard.v1.StepRequest} to {@link
 * #requestsOf(ServiceCode)}. The adapter answers, in the same exchange or at any later time, by
 * sending a {@link StepAnswer} to {@link #STEP_ANSWERED}.
 */
public final class AdapterContract {

  /** Where every adapter delivers its {@link StepAnswer}s. */
  public static final String STEP_ANSWERED = "direct:step-answered";

  /** Exchange property: the {@link org.yibiao.standard.v1.StepRequest} that is being served. */
  public static final String STEP_REQUEST = "yibiao.stepRequest";

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
