package org.yibiao.demo.ports;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.PropertyResolver;

/** The ports that the hub will listen on, tried before it starts, to say early which is taken. */
public final class NeededPorts {

  private final Map<Integer, String> hostByPort = new LinkedHashMap<>();

  /** The hub's ports as its settings give them. */
  public static NeededPorts ofHub(PropertyResolver settings) {
    NeededPorts ports = new NeededPorts();
    ports.add(settings.getRequiredProperty("server.address"), settings, "server.port");
    if (settings.getProperty("yibiao.broker.url", "").isBlank()) {
      String host = settings.getRequiredProperty("yibiao.broker.host");
      ports.add(host, settings, "yibiao.broker.core-port");
      ports.add(host, settings, "yibiao.broker.amqp-port");
    }
    return ports;
  }

  /**
   * Tries every port; one that is chosen by the system is as good as free.
   *
   * @throws PortInUse if something else listens there
   */
  public void areFree() {
    hostByPort.forEach(
        (port, host) -> {
          try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
          } catch (IOException e) {
            throw new PortInUse(port, e);
          }
        });
  }

  private void add(String host, PropertyResolver settings, String name) {
    int port = settings.getRequiredProperty(name, Integer.class);
    if (port != 0) {
      hostByPort.put(port, host);
    }
  }
}
