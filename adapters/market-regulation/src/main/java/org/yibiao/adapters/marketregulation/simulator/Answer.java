package org.yibiao.adapters.marketregulation.simulator;

import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the department answers.
 *
 * @param status of HTTP
 * @param json the body
 * @param isFinal false if the same business may get another answer later
 */
record Answer(int status, String json, boolean isFinal) {

  /** An answer of a code and nothing else. */
  static Answer of(ResponseCode code) {
    return of(code, object());
  }

  /** An answer of a code, with what else it says. */
  static Answer of(ResponseCode code, ObjectNode more) {
    ObjectNode json = object().put("CODE", code.code()).put("MSG", code.words());
    json.setAll(more);
    return new Answer(code.status(), json.toString(), !code.code().startsWith("9"));
  }

  static ObjectNode object() {
    return CanonicalJson.mapper().createObjectNode();
  }
}
