package org.yibiao.routes.engine;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Incoming;

/** Has the hub break on submissions that hold certain words, as on a fault that nobody planned. */
@Component
class PoisonedIntake implements RoutePolicyFactory {

  private final Set<String> words = ConcurrentHashMap.newKeySet();

  void refuse(String word) {
    words.add(word);
  }

  void accept(String word) {
    words.remove(word);
  }

  @Override
  public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
    return routeId.equals("submission-received") ? new Breaking() : null;
  }

  private final class Breaking extends RoutePolicySupport {
    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
      Incoming incoming = exchange.getMessage().getBody(Incoming.class);
      String text = new String(incoming.content(), StandardCharsets.UTF_8);
      if (words.stream().anyMatch(text::contains)) {
        // what no code expects there
        exchange.getMessage().setBody(this);
      }
    }
  }
}
