package org.yibiao.adapters.tax;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.stream.Stream;

/** Tells failures to connect, after which nothing was sent, from all other failures. */
final class ConnectionFailure {

  private static final List<Class<? extends Throwable>> KINDS =
      List.of(
          ConnectException.class,
          UnknownHostException.class,
          NoRouteToHostException.class,
          UnresolvedAddressException.class,
          HttpConnectTimeoutException.class);

  private ConnectionFailure() {}

  static boolean caused(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> KINDS.stream().anyMatch(kind -> kind.isInstance(cause)));
  }
}
