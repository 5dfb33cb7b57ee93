package org.yibiao.routes;

import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.standard.value.DepartmentCode;

/** Names of endpoints, queues and headers of the hub's own flows. */
public final class HubContract {

  /** All ways in lead here: an {@link org.yibiao.routes.intake.Incoming}, a receipt out. */
  public static final String SUBMISSION_RECEIVED = "direct:submission-received";

  /** Asks the department for a step: a {@link org.yibiao.standard.v1.StepRequest} in. */
  public static final String STEP_AT_DEPARTMENT = "direct:step-at-department";

  /** What became of a step, an answer or the lack of one: a {@code ServiceAnswer} in. */
  public static final String STEP_SETTLED = "direct:step-settled";

  /** Asks the holder of data: an {@link org.yibiao.standard.v1.EvidenceRequest} in. */
  public static final String EVIDENCE_AT_DEPARTMENT = "direct:evidence-at-department";

  /** What a holder of data said, or that it said nothing: a {@code ServiceAnswer} in. */
  public static final String EVIDENCE_SETTLED = "direct:evidence-settled";

  /** Takes a list of {@code PrefillQuestion}, gives a list with a {@code PrefillAnswer} to each. */
  public static final String PREFILL_ASKED = "direct:prefill-asked";

  /** What a subscriber said of a change event, or that it said nothing: a {@code ServiceAnswer}. */
  public static final String CHANGE_SETTLED = "direct:change-settled";

  /** Grid topic: identifiers of data requests that were answered. */
  public static final String EVIDENCE_NEWS = "evidence-news";

  /** Hands the outbox to the broker; any body. */
  public static final String OUTBOX_WAITS =
      "seda:outbox-waits?size=1&discardWhenFull=true&waitForTaskToComplete=Never";

  /** Sends the replies to data requests by queue whose answer has come meanwhile; any body. */
  public static final String LATE_REPLIES =
      "seda:late-replies?size=1&discardWhenFull=true&waitForTaskToComplete=Never";

  /** Sends the dead letters that are to be tried once more; any body. */
  public static final String REPLAYS_WAIT =
      "seda:replays-wait?size=1&discardWhenFull=true&waitForTaskToComplete=Never";

  /** The hub's own queues start with this. */
  public static final String OWN_PREFIX = "hub.";

  /** Queue: submissions as JSON or XML text. */
  public static final String SUBMISSIONS_IN = "hub.submissions.in";

  /** Queue: submissions that are delivered when it is their sender's turn. */
  public static final String SUBMISSIONS_WAITING = "hub.submissions.waiting";

  /** Queue: receipts and problems for submissions that named no queue to reply to. */
  public static final String SUBMISSION_REPLIES = "hub.submissions.replies";

  /** Queue: messages that could not be worked on. */
  public static final String DEAD_LETTERS = "hub.dead-letters";

  /** Queue: steps whose answer may be overdue. */
  public static final String STEPS_OVERDUE = "hub.steps.overdue";

  /** Queue: late answers to data requests, to be brought to their asker's own address. */
  public static final String CALLBACKS = "hub.exchange.callbacks";

  /** Grid topic: numbers of cases about which there is news. */
  public static final String CASE_NEWS = "case-news";

  /** Grid topic: what went through one node in a second. */
  public static final String FLOW_BEATS = "flow-beats";

  /** Grid topic: orders for departments were given or ended; the message says nothing. */
  public static final String ORDER_NEWS = "order-news";

  /** Has what waited for a department go on: an {@link org.yibiao.routes.orders.OrderEnded}. */
  public static final String ORDER_ENDED =
      "seda:order-ended?size=1000&blockWhenFull=true&waitForTaskToComplete=Never";

  /** Exchange property: the case number of the exchange. */
  public static final String CASE_NUMBER = "yibiao.caseNumber";

  /** Queues of the steps that departments are to be asked for start with this. */
  public static final String STEPS_DUE_PREFIX = "hub.steps.due.";

  /** Exchange property: id of the hand-over that a fetched file became. */
  public static final String HANDOVER = "yibiao.handover";

  private HubContract() {}

  /** Queue of the steps that one department is to be asked for. */
  public static String stepsDue(DepartmentCode department) {
    return STEPS_DUE_PREFIX + department.value();
  }

  /** Queue to which a department that speaks the standard sends its data requests. */
  public static String exchange(DepartmentCode department) {
    return AdapterContract.DEPARTMENT_ADDRESS_PREFIX + department.value() + ".exchange";
  }

  /** Queue of the change events for a department that takes them in the standard's form. */
  public static String changeEvents(DepartmentCode department) {
    return AdapterContract.DEPARTMENT_ADDRESS_PREFIX + department.value() + ".change-events";
  }

  /** Queue of the replies to those that named none. */
  public static String exchangeAnswers(DepartmentCode department) {
    return exchange(department) + "-answers";
  }
}
