package org.yibiao.adapters.marketregulation;

import static org.yibiao.adapters.marketregulation.MarketRegulationNames.PERSONS_PATH;
import static org.yibiao.adapters.marketregulation.MarketRegulationNames.QUERY_PATH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** The steps of the queries' routes between the border and HTTP: calls that read. */
final class QuerySteps {

  private static final String ASKED_ABOUT = "marketRegulation.askedAbout";
  private static final String QUERY = "marketRegulation.personQuery";

  private final SignedCalls calls;
  private final String pageSize;

  QuerySteps(DepartmentSettings settings, SignedCalls calls) {
    this.calls = calls;
    this.pageSize = Integer.toString(settings.number("page-size"));
  }

  /** The native query becomes a signed call. */
  void askForRegistration(Exchange exchange) throws InvalidPayloadException {
    JsonNode query = query(exchange);
    String creditCode = query.path("UNISCID").asString();
    exchange.setProperty(ASKED_ABOUT, creditCode);
    calls.get(
        exchange,
        QUERY_PATH,
        Map.of("UNISCID", creditCode, "COLUMNS", query.path("COLUMNS").asString()));
  }

  /** Throws {@link AnswerNotUnderstood} if the reply is about another company. */
  void takeRegistration(Exchange exchange) throws IOException {
    Reply reply = calls.reply(exchange);
    String about = reply.json().path("DATA").path("uniscid").asString("");
    if (reply.isSuccess() && !about.equals(exchange.getProperty(ASKED_ABOUT, String.class))) {
      throw new AnswerNotUnderstood("The answer is about another company: " + about);
    }
    exchange.getMessage().setBody(reply.json().toString());
  }

  /** The native query for key persons becomes a signed call for the company's name. */
  void askForCompany(Exchange exchange) throws InvalidPayloadException {
    PersonQuery query = new PersonQuery(query(exchange));
    exchange.setProperty(QUERY, query);
    calls.get(exchange, QUERY_PATH, query.company());
  }

  void takeCompany(Exchange exchange) throws IOException {
    persons(exchange).takeCompany(calls.reply(exchange));
  }

  static boolean lacksPersons(Exchange exchange) {
    return persons(exchange).lacksPersons();
  }

  void askForPersons(Exchange exchange) {
    calls.get(exchange, PERSONS_PATH, persons(exchange).nextPage(pageSize));
  }

  void takePersons(Exchange exchange) throws IOException {
    persons(exchange).takePage(calls.reply(exchange));
  }

  static void wholeAnswer(Exchange exchange) {
    exchange.getMessage().setBody(persons(exchange).wholeAnswer());
  }

  private static PersonQuery persons(Exchange exchange) {
    return exchange.getProperty(QUERY, PersonQuery.class);
  }

  private static JsonNode query(Exchange exchange) throws InvalidPayloadException {
    String text = exchange.getMessage().getMandatoryBody(String.class);
    return CanonicalJson.tree(text.getBytes(StandardCharsets.UTF_8));
  }
}
