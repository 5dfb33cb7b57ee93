package org.yibiao.adapters.tax.simulator;

import java.util.concurrent.atomic.AtomicInteger;

/** Three ways of spoiling an answer, by turns. */
final class Rubbish {

  /** Base64 of bytes that are not GBK. */
  private static final String NOT_GBK = "/////yD//////w==";

  private final AtomicInteger turn = new AtomicInteger();

  String insteadOf(String operation, String reply) {
    return switch (turn.getAndIncrement() % 3) {
      case 0 -> SoapText.answer(operation, reply.substring(0, reply.length() * 2 / 3));
      case 1 -> SoapText.answer(operation, notGbk(reply));
      default -> "<html><body><h1>502 Bad Gateway</h1></body></html>";
    };
  }

  private static String notGbk(String reply) {
    return reply
        .replaceAll("(?s)</head>.*", "</head><body>" + NOT_GBK + "</body></service>")
        .replaceAll("<BZ>.*?</BZ>", "<BZ>%FF%80%FF</BZ>");
  }
}
