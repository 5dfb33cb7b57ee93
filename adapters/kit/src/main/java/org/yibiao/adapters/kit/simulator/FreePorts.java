package org.yibiao.adapters.kit.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of loopback on which nobody listens, each given once. Processes that look for ports at the
 * same time take them from different blocks, for a port is not bound at once; a block is a locked
 * file, which the system lets go when the process ends.
 *
 * <p>They lie below those that the system gives to outgoing connections: a client that keeps
 * knocking at a port of that range, because its server is still starting, may be given the very
 * port to knock from, and then the server cannot have it.
 */
public final class FreePorts {

  private static final int FIRST = 15_000;
  private static final int END = 32_000;
  private static final int BLOCK = 200;
  private static final int BLOCKS = (END - FIRST) / BLOCK;

  /** Kept open, for a lock ends with its channel. */
  private static final List<FileChannel> LOCKS = new ArrayList<>();

  private static int start = FIRST;
  private static int given = BLOCK;

  private FreePorts() {}

  /** A port that is free now. */
  public static synchronized int next() {
    while (true) {
      if (given == BLOCK) {
        start = FIRST + block() * BLOCK;
        given = 0;
      }
      int port = start + given;
      given++;
      if (isFree(port)) {
        return port;
      }
    }
  }

  /** A block that nobody has; one's last once more if there is none. */
  private static int block() {
    int first = ThreadLocalRandom.current().nextInt(BLOCKS);
    for (int i = 0; i < BLOCKS; i++) {
      int block = (first + i) % BLOCKS;
      if (isLocked(block)) {
        return block;
      }
    }
    return (start - FIRST) / BLOCK;
  }

  private static boolean isLocked(int block) {
    try {
      Path folder = Path.of(System.getProperty("java.io.tmpdir"), "yibiao-ports");
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(Integer.toString(block)),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return false;
      }
      return LOCKS.add(channel);
    } catch (IOException | OverlappingFileLockException e) {
      // somebody else's
      return false;
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
