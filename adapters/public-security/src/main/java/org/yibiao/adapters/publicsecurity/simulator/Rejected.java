package org.yibiao.adapters.publicsecurity.simulator;

/** The department refuses a request, or cannot deal with it now. */
final class Rejected extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Reply reply;

  Rejected(Reply reply) {
    super(reply.code().code() + " " + reply.place());
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }
}
