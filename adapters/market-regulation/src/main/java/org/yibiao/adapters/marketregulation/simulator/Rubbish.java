package org.yibiao.adapters.marketregulation.simulator;

import java.util.concurrent.atomic.AtomicInteger;

/** Ways of spoiling an answer, by turns. */
final class Rubbish {

  private final AtomicInteger turn = new AtomicInteger();

  String insteadOf(String json) {
    return switch (turn.getAndIncrement() % 4) {
      case 0 -> json.substring(0, json.length() * 2 / 3);
      case 1 -> "<html><body><h1>502 Bad Gateway</h1></body></html>";
      case 2 -> json.replace("\"CODE\"", "\"code\"");
      default -> "{\"status\":\"UP\"}";
    };
  }
}
