package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Nobody outside this machine reaches the hub unless it was told to listen there. */
@AtTheHub
class ListenersTest {

  private static final int PATIENCE_MILLIS = 2000;

  @Autowired private Environment environment;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server.port",
        "yibiao.broker.core-port",
        "yibiao.broker.amqp-port",
        "yibiao.grid.port"
      })
  void listens_on_loopback_only(String setting) throws Exception {
    int port = environment.getRequiredProperty(setting, Integer.class);
    connect(InetAddress.getByName("127.0.0.1"), port);
    List<InetAddress> others = otherAddresses();
    Assumptions.assumeFalse(others.isEmpty(), "This machine has no other address");
    for (InetAddress other : others) {
      assertThatThrownBy(() -> connect(other, port))
          .as("%s", other)
          .isInstanceOf(IOException.class);
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
      assertThat(socket.isConnected()).isTrue();
    }
  }

  private static List<InetAddress> otherAddresses() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(each -> !each.isLoopbackAddress())
        .toList();
  }
}
