package org.yibiao.adapters.tax;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.cxf.binding.soap.SoapFault;

/** Tells from the causes of a failed call what kind of failure it was. */
final class CallFailure {

  private static final List<Class<? extends Throwable>> NO_CONNECTION =
      List.of(
          ConnectException.class,
          UnknownHostException.class,
          NoRouteToHostException.class,
          UnresolvedAddressException.class,
          HttpConnectTimeoutException.class);

  private CallFailure() {}

  /** No connection came about, so that nothing was sent. */
  static boolean isNoConnection(Throwable failure) {
    return causes(failure)
        .anyMatch(cause -> NO_CONNECTION.stream().anyMatch(kind -> kind.isInstance(cause)));
  }

  /** The department answered with a fault, or with something that is not SOAP. */
  static boolean isSoapFault(Throwable failure) {
    return causes(failure).anyMatch(SoapFault.class::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
