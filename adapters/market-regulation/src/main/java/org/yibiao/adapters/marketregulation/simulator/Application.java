package org.yibiao.adapters.marketregulation.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** An application for registration, in the department's own fields. */
record Application(JsonNode json) {

  /** A person or an investor, and where it stands. */
  record Party(String place, JsonNode json) {

    String text(String field) {
      return json.path(field).asString("");
    }
  }

  String serial() {
    return text("BIZSEQ");
  }

  String name() {
    return text("ENTNAME");
  }

  String division() {
    return text("DOMDISTRICT");
  }

  boolean isSoleTrader() {
    return text("ENTTYPE").equals("9500");
  }

  BigDecimal capital() {
    return new BigDecimal(text("REGCAP"));
  }

  String text(String field) {
    return json.path(field).asString("");
  }

  Party legalRepresentative() {
    return new Party("LEREP", json.path("LEREP"));
  }

  List<Party> persons() {
    return parties("PRIPERSON");
  }

  List<Party> investors() {
    return parties("INVESTOR");
  }

  private List<Party> parties(String field) {
    JsonNode list = json.path(field);
    return IntStream.range(0, list.size())
        .mapToObj(i -> new Party(field + "[" + (i + 1) + "]", list.get(i)))
        .toList();
  }
}
