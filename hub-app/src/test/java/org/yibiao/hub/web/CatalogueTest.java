package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;
import org.yibiao.routes.limits.Availability;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of data resources, which everybody may read. */
@AtTheHub
class CatalogueTest {

  private static final String PATH = "/api/v1/catalogue";

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @Test
  void lists_entries_as_described() {
    JsonNode schema = json(web.get("/openapi.json")).at("/components/schemas/CatalogueRow");
    Schema described =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);

    assertThat(json(web.get(PATH)).values())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(described.validate(row)).isEmpty());
  }

  @Test
  void shows_whether_the_holder_can_be_asked_in_a_word_of_both_languages() {
    JsonNode standing = row("land.ownership").path("availability");

    // other tests may have asked the department, which nobody plays here
    Availability state =
        CanonicalJson.mapper().treeToValue(standing.path("state"), Availability.class);
    assertThat(standing.at("/text/zh").asString()).isEqualTo(state.text().zh());
    assertThat(standing.at("/text/en").asString()).isEqualTo(state.text().en());
    boolean endsByItself = state == Availability.FAILING || state == Availability.MAINTENANCE;
    assertThat(standing.path("until").isNull()).isEqualTo(!endsByItself);
  }

  @Test
  void shows_the_quality_that_the_holder_declares() {
    JsonNode quality = row("public-security.identity").path("quality");

    assertThat(quality.path("level").asString()).isEqualTo("verified");
    assertThat(quality.at("/text/zh").asString()).isEqualTo("核验");
  }

  @Test
  void finds_the_resources_of_a_department() {
    assertThat(found("department=land"))
        .containsExactlyInAnyOrder("land.ownership", "land.rights-and-limits");
  }

  @Test
  void finds_what_is_shared_with_every_department() {
    assertThat(found("sharing=unconditional"))
        .contains("market-regulation.enterprise-registration")
        .doesNotContain("land.ownership");
  }

  @Test
  void finds_what_all_parameters_fit() {
    assertThat(found("q=ownership&department=land&sharing=conditional&available=true"))
        .containsExactly("land.ownership");
    assertThat(found("q=ownership&department=land&available=false")).isEmpty();
  }

  @Test
  void says_what_a_sharing_type_can_be() {
    HttpResponse<byte[]> answer = web.get(PATH + "?sharing=everybody");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString())
        .contains("sharing", "everybody", "unconditional, conditional, not-shared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "application/json, text/plain, */*"})
  void is_a_list_to_all_who_do_not_ask_for_rdf(String accept) {
    HttpResponse<byte[]> answer = web.get(PATH, "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(json(answer).isArray()).isTrue();
  }

  @Test
  void finds_what_may_be_asked_for_a_purpose() {
    assertThat(found("PURPOSE")).contains("land.ownership");
    assertThat(found("purpose=nobody-asks-for-this")).isEmpty();
  }

  @Test
  void gives_a_part_and_says_where_the_next_one_is() {
    HttpResponse<byte[]> answer = web.get(PATH + "?sharing=conditional&size=2&from=1");
    int all = found("sharing=conditional").size();

    assertThat(json(answer)).hasSize(2);
    assertThat(answer.headers().firstValue("X-Total-Count")).contains(Integer.toString(all));
    assertThat(answer.headers().allValues("Link"))
        .containsExactly(
            "</api/v1/catalogue?sharing=conditional&size=2&from=0>; rel=\"prev\"",
            "</api/v1/catalogue?sharing=conditional&size=2&from=3>; rel=\"next\"");
  }

  @Test
  void gives_everything_once_over_its_parts() {
    List<String> parts =
        Stream.iterate(0, from -> from + 3)
            .map(from -> found("size=3&from=" + from))
            .takeWhile(part -> !part.isEmpty())
            .flatMap(List::stream)
            .toList();

    assertThat(parts).containsExactlyElementsOf(found(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=0", "size=501", "from=-1", "size=many"})
  void says_how_large_a_part_can_be(String wrong) {
    assertThat(web.get(PATH + "?" + wrong).statusCode()).isEqualTo(400);
  }

  @Test
  void shows_where_an_answer_has_each_datum_and_how_confidential_it_is() {
    JsonNode entry = json(web.get(PATH + "/entry?resource=3070150000/00003"));

    assertThat(entry.path("service").asString()).isEqualTo("land.ownership");
    assertThat(entry.path("fields").values())
        .extracting(field -> field.path("pointer").asString())
        .contains("/realEstateUnitCode");
    assertThat(entry.path("fields").values())
        .allSatisfy(
            field -> assertThat(field.at("/confidentiality/text/zh").asString()).isNotEmpty());
  }

  @Test
  void says_that_it_holds_no_such_resource() {
    assertThat(web.get(PATH + "/entry?resource=3070150000/99999").statusCode()).isEqualTo(404);
  }

  @Test
  void tells_by_what_it_can_be_narrowed() {
    JsonNode facets = json(web.get(PATH + "/facets"));

    assertThat(facets.path("total").asInt()).isEqualTo(found("").size());
    assertThat(facets.path("departments").values())
        .extracting(each -> each.path("code").asString())
        .contains("land", "tax");
    assertThat(facets.at("/purposes/0/resources").asInt()).isPositive();
  }

  private JsonNode row(String service) {
    return json(web.get(PATH + "?q=" + service)).path(0);
  }

  private List<String> found(String query) {
    return json(web.get(PATH + "?" + query)).values().stream()
        .map(row -> row.path("service").asString())
        .toList();
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
