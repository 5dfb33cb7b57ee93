package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;
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

    assertThat(standing.path("state").asString()).isEqualTo("open");
    assertThat(standing.at("/text/zh").asString()).isEqualTo("可查询");
    assertThat(standing.path("until").isNull()).isTrue();
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
