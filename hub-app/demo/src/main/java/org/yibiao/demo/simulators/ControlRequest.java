package org.yibiao.demo.simulators;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What was asked of the control listener. */
record ControlRequest(String method, List<String> path, boolean json, byte[] body) {

  private static final int MOST_BYTES = 4096;

  static ControlRequest of(HttpExchange exchange) throws IOException {
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    String path = exchange.getRequestURI().getPath();
    return new ControlRequest(
        exchange.getRequestMethod(),
        List.of(path.substring(1).split("/")),
        type.split(";")[0].strip().equalsIgnoreCase("application/json"),
        exchange.getRequestBody().readNBytes(MOST_BYTES));
  }

  boolean asksForList() {
    return path.equals(List.of("simulators"));
  }

  /** The deed that a department is to do, if the path is one of that kind. */
  Optional<Deed> deed() {
    boolean deed =
        path.size() == 4 && path.get(0).equals("simulators") && path.get(2).equals("deeds");
    return deed ? Optional.of(new Deed(path.get(1), path.get(3))) : Optional.empty();
  }

  /** A deed of a department. */
  record Deed(String department, String name) {}

  /** The department whose behaviour is meant, if the path is one of that kind. */
  Optional<String> department() {
    boolean behaviour =
        path.size() == 3 && path.get(0).equals("simulators") && path.get(2).equals("behaviour");
    return behaviour ? Optional.of(path.get(1)) : Optional.empty();
  }
}
