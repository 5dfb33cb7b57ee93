package org.yibiao.adapters.land;

/** Names that the routes of this department use. */
final class LandNames {

  static final String FOLDER = "land";

  static final String PROPERTY_CHECK = "land.property-check";

  /** Where one answer that waits in the database is handed on; the body is its row number. */
  static final String ANSWER_WAITING = "direct:land.answer-waiting";

  /** Parameter of the mappings: the number under which the database knows the message. */
  static final String BIZ_MSG_ID = "bizMsgId";

  /** Exchange property: the {@link ClaimedAnswer} that is being handed on. */
  static final String CLAIMED = "yibiao.land.claimed";

  /** Exchange property: why the answer could not be understood, if it could not. */
  static final String NOT_UNDERSTOOD = "yibiao.land.notUnderstood";

  private LandNames() {}
}
