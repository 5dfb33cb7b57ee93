package org.yibiao.adapters.marketregulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A confirmation under way: the companies to ask about, and the replies so far, in their order. */
final class Confirmation {

  /** Codes that speak of one company only; after any other it is of no use to go on. */
  private static final Set<String> OF_ONE_COMPANY =
      Set.of(MarketRegulationNames.SUCCESS, "3001", "3002", "3003");

  private final JsonNode queries;
  private final List<Reply> replies = new ArrayList<>();

  private Confirmation(JsonNode queries) {
    this.queries = queries;
  }

  /** The confirmation that a native request asks for. */
  static Confirmation of(String nativeRequest) {
    byte[] json = nativeRequest.getBytes(StandardCharsets.UTF_8);
    return new Confirmation(CanonicalJson.tree(json).path("QUERY"));
  }

  /** Parameters of the next query. */
  Map<String, String> next() {
    JsonNode query = queries.get(replies.size());
    return Map.of(
        "ENTNAME", query.path("ENTNAME").asString(), "UNISCID", query.path("UNISCID").asString());
  }

  boolean lacksReplies() {
    boolean goesOn = replies.stream().allMatch(reply -> OF_ONE_COMPANY.contains(reply.code()));
    return goesOn && replies.size() < queries.size();
  }

  void take(Reply reply) {
    replies.add(reply);
  }

  /** The one native answer that all replies make together. */
  String wholeAnswer() {
    ObjectNode whole = CanonicalJson.mapper().createObjectNode();
    var list = whole.putArray("ANSWER");
    replies.forEach(reply -> list.add(reply.json()));
    return whole.toString();
  }
}
