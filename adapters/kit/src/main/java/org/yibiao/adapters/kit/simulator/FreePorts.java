package org.yibiao.adapters.kit.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of loopback on which nobody listens. They lie below those that the system gives to outgoing
 * connections: a client that keeps knocking at a port of that range, because its server is still
 * starting, may be given the very port to knock from, and then the server cannot have it.
 */
public final class FreePorts {

  private static final int FIRST = 15_000;
  private static final int END = 32_000;

  private FreePorts() {}

  /** A port that is free now. */
  public static int next() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, END);
      if (isFree(port)) {
        return port;
      }
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
