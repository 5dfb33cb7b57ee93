package org.yibiao.conformance.crash;

/** A way into the hub, as one client uses it. */
interface WayIn extends AutoCloseable {

  /** For reports. */
  String name();

  /** A submission of its own kind, JSON or XML. */
  String form();

  /**
   * Sends a submission; when it returns the hub has acknowledged it.
   *
   * @throws Exception if it did not, or nobody knows: then the same is sent again
   */
  void send(String form) throws Exception;

  @Override
  default void close() {}
}
