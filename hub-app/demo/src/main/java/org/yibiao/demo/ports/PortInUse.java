package org.yibiao.demo.ports;

import java.net.BindException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something else listens already on a port that is needed. */
public class PortInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern HOST_AND_PORT = Pattern.compile("//[^/:]+:([0-9]{1,5})");

  private final int port;

  public PortInUse(int port, Throwable cause) {
    super("Port " + port + " is in use", cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }

  /** What a failure to listen at an address comes from, if it comes from the port. */
  public static Optional<PortInUse> at(String address, Throwable failure) {
    Matcher matcher = HOST_AND_PORT.matcher(address);
    return comesFromPort(failure) && matcher.find()
        ? Optional.of(new PortInUse(Integer.parseInt(matcher.group(1)), failure))
        : Optional.empty();
  }

  private static boolean comesFromPort(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof BindException) {
        return true;
      }
    }
    return false;
  }
}
