package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netcrusher.core.reactor.NioReactor;
import org.netcrusher.core.throttle.Throttler;
import org.netcrusher.tcp.TcpCrusher;
import org.netcrusher.tcp.TcpCrusherBuilder;
import org.yibiao.adapters.kit.simulator.FreePorts;

/**
 * The connections from one node to its database and to departments, to be spoilt as a network is.
 */
public final class Links implements AutoCloseable {

  private static final Pattern PLACE = Pattern.compile("(?:127\\.0\\.0\\.1|localhost):([0-9]+)");
  private static final String HERE = "127.0.0.1";

  private final NioReactor reactor;
  private final Map<Integer, TcpCrusher> proxies = new LinkedHashMap<>();
  private volatile Duration delay = Duration.ZERO;

  Links() {
    try {
      reactor = new NioReactor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An address whose place is a proxy before the one that it names. */
  String through(String address) {
    Matcher place = PLACE.matcher(address);
    return place.replaceAll(
        found -> HERE + ":" + before(Integer.parseInt(found.group(1))).getBindAddress().getPort());
  }

  private TcpCrusher before(int port) {
    return proxies.computeIfAbsent(
        port,
        same ->
            TcpCrusherBuilder.builder()
                .withReactor(reactor)
                .withBindAddress(HERE, FreePorts.next())
                .withConnectAddress(HERE, same)
                .withIncomingThrottlerFactory(client -> slow())
                .withOutgoingThrottlerFactory(client -> slow())
                .buildAndOpen());
  }

  private Throttler slow() {
    return buffer -> delay.isZero() ? Throttler.NO_DELAY_NS : delay.toNanos();
  }

  /** Ends all connections, whatever is under way in them. */
  public void cut() {
    proxies.values().forEach(TcpCrusher::closeAllPairs);
  }

  /** Has everything that is sent arrive so much later. */
  public void slowDown(Duration by) {
    delay = by;
  }

  /** Half-open: nothing arrives any more, and neither side is told. */
  public void freeze() {
    proxies.values().forEach(TcpCrusher::freeze);
  }

  /** What was sent meanwhile arrives now. */
  public void thaw() {
    proxies.values().forEach(TcpCrusher::unfreeze);
  }

  @Override
  public void close() {
    proxies.values().forEach(TcpCrusher::close);
    reactor.close();
  }
}
