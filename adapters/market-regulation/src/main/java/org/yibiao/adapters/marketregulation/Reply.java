package org.yibiao.adapters.marketregulation;

import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;

/** One reply of the department: a JSON object with a code of its own, whatever the HTTP status. */
record Reply(JsonNode json) {

  /**
   * Reads a reply.
   *
   * @throws AnswerNotUnderstood if it is not the department's own JSON, or calls itself a success
   *     under a status that is none
   */
  static Reply of(int status, byte[] body) {
    Reply reply = new Reply(tree(status, body));
    if (!reply.json.isObject() || reply.code().isEmpty()) {
      throw new AnswerNotUnderstood("HTTP " + status + " without a code of the department's own");
    }
    if (reply.isSuccess() && status != 200) {
      throw new AnswerNotUnderstood("A success under HTTP " + status);
    }
    return reply;
  }

  boolean isSuccess() {
    return code().equals(MarketRegulationNames.SUCCESS);
  }

  String code() {
    return text("CODE");
  }

  /** The code and the words, for people. */
  String said() {
    return code() + " " + text("MSG");
  }

  /** The text of a field, empty if there is none. */
  String text(String field) {
    return json.path(field).asString("");
  }

  /** The whole number in a field, or -1. */
  int number(String field) {
    return json.path(field).asInt(-1);
  }

  private static JsonNode tree(int status, byte[] body) {
    try {
      return CanonicalJson.tree(body);
    } catch (NotReadable e) {
      throw new AnswerNotUnderstood("HTTP " + status + " with something else than JSON", e);
    }
  }
}
