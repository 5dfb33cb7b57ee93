package org.yibiao.adapters.tax.simulator;

/** What came in is so broken that it has no serial to answer to: a SOAP fault is all it gets. */
final class NotATransaction extends Exception {
  private static final long serialVersionUID = 1L;

  NotATransaction(String message) {
    super(message);
  }
}
