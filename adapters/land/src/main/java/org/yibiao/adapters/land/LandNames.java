package org.yibiao.adapters.land;

/** Names that the routes of this department use. */
final class LandNames {

  static final String FOLDER = "land";

  /** Parameter of the mappings: the number under which the database knows the message. */
  static final String BIZ_MSG_ID = "bizMsgId";

  /** Parameter of the mappings: the number of a question or a change, as its row has it. */
  static final String NUMBER = "number";

  /** Exchange property: which question or change it is, by its name in the descriptor. */
  static final String KIND = "yibiaoLandKind";

  /**
   * Exchange property: the {@link ClaimedAnswer} or {@link IncomingRow} that is being handed on.
   */
  static final String CLAIMED = "yibiao.land.claimed";

  /** Exchange property: why the answer could not be understood, if it could not. */
  static final String NOT_UNDERSTOOD = "yibiao.land.notUnderstood";

  private LandNames() {}
}
