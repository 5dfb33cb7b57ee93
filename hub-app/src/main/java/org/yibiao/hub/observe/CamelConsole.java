package org.yibiao.hub.observe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsole.MediaType;
import org.apache.camel.console.DevConsoleRegistry;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/**
 * Camel's own developer console, for administrators, at {@code /actuator/camel}. Of its consoles
 * those are shown that tell how the flows run. Those that show a message, a setting or an address
 * with what may stand in it, that run a statement or an expression, or that change anything are
 * left out, and no option can be given to a console.
 */
@Component
@Endpoint(id = "camel")
class CamelConsole {

  /** How the flows run, and nothing of what runs through them. */
  static final List<String> SHOWN =
      List.of(
          "blocked",
          "consumer",
          "context",
          "gc",
          "health",
          "inflight",
          "internal-tasks",
          "memory",
          "route",
          "route-group",
          "thread",
          "top",
          "type-converters");

  private final CamelContext camel;

  CamelConsole(CamelContext camel) {
    this.camel = camel;
  }

  /** The consoles that there are, each with what it tells of. */
  @ReadOperation
  public Map<String, String> list() {
    Map<String, String> consoles = new TreeMap<>();
    SHOWN.forEach(
        id -> {
          DevConsole console = find(id);
          if (console != null) {
            consoles.put(id, console.getDescription());
          }
        });
    return consoles;
  }

  /** What one of them tells now; 404 for one that is not shown. */
  @ReadOperation
  public WebEndpointResponse<Object> look(@Selector String console) {
    DevConsole found = SHOWN.contains(console) ? find(console) : null;
    return found == null
        ? new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND)
        : new WebEndpointResponse<>(found.call(MediaType.JSON, Map.of()));
  }

  private DevConsole find(String id) {
    return DevConsoleRegistry.get(camel).resolveById(id);
  }
}
