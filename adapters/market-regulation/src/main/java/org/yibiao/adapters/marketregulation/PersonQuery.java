package org.yibiao.adapters.marketregulation;

import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A query for key persons under way: first the company's name, then its persons page by page. */
final class PersonQuery {

  private final String creditCode;
  private final String detail;
  private final PersonList persons;
  private Optional<Reply> company = Optional.empty();

  /** What a native request asks for. */
  PersonQuery(JsonNode request) {
    this.creditCode = request.path("UNISCID").asString();
    this.detail = request.path("DETAIL").asString();
    this.persons = new PersonList(creditCode);
  }

  /** Parameters of the call for the company's name. */
  Map<String, String> company() {
    return Map.of("UNISCID", creditCode, "COLUMNS", "entname,uniscid");
  }

  /**
   * Takes what is registered of the company.
   *
   * @throws AnswerNotUnderstood if it is another one
   */
  void takeCompany(Reply reply) {
    String about = reply.json().path("DATA").path("uniscid").asString("");
    if (reply.isSuccess() && !about.equals(creditCode)) {
      throw new AnswerNotUnderstood("The answer is about another company: " + about);
    }
    company = Optional.of(reply);
  }

  boolean lacksPersons() {
    return company.orElseThrow().isSuccess() && !persons.isComplete();
  }

  /** Parameters of the call for the next page. */
  Map<String, String> nextPage(String pageSize) {
    return Map.of(
        "ENTNAME", company.orElseThrow().json().path("DATA").path("entname").asString(""),
        "UNISCID", creditCode,
        "PAGENUM", Integer.toString(persons.nextPage()),
        "PAGESIZE", pageSize,
        "DETAIL", detail);
  }

  /** Takes a page; a refusal is the answer to the whole query. */
  void takePage(Reply page) {
    if (page.isSuccess()) {
      persons.take(page);
    } else {
      company = Optional.of(page);
    }
  }

  /** The one native answer that all replies make together. */
  String wholeAnswer() {
    ObjectNode whole = CanonicalJson.mapper().createObjectNode();
    whole.set("COMPANY", company.orElseThrow().json());
    var pages = whole.putArray("PERSONS");
    if (company.orElseThrow().isSuccess()) {
      persons.pages().forEach(pages::add);
    }
    return whole.toString();
  }
}
