package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.env.Environment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.HubApplication;
import org.yibiao.hub.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the HTTP interface says what there is, by the standard's own schemas. */
@AtTheHub
class OpenApiTest {

  /** The standard's files are served as they lie, by no controller. */
  private static final String FILES = "GET /standard/{version}/{folder}/{file}";

  @Autowired private Environment environment;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private Web web;
  private JsonNode description;

  @BeforeEach
  void fetch() {
    web = new Web(environment);
    description = json("/openapi.json");
  }

  @Test
  void describes_what_the_controllers_serve_and_nothing_else() {
    Set<String> served = served();
    served.add(FILES);

    assertThat(described()).containsExactlyElementsOf(served);
  }

  @Test
  void is_openapi_3_1_to_a_parser_that_fetches_all_that_it_refers_to() {
    SwaggerParseResult read =
        new OpenAPIV3Parser().readLocation(web.base() + "/openapi.json", List.of(), null);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getSpecVersion()).isEqualTo(SpecVersion.V31);
  }

  @Test
  void refers_to_nothing_that_is_not_there() {
    List<String> references = description.findValuesAsString("$ref");

    assertThat(references).anyMatch(reference -> reference.startsWith("/standard/"));
    assertThat(references).allSatisfy(this::isThere);
  }

  @Test
  void shows_samples_that_the_hub_publishes() {
    List<String> samples = description.findValuesAsString("externalValue");

    assertThat(samples).isNotEmpty().allMatch(sample -> sample.startsWith("/standard/"));
    assertThat(samples).allSatisfy(this::isThere);
  }

  @Test
  void names_every_folder_that_the_standards_files_lie_in() {
    Set<String> folders =
        files(json("/standard/1.2/index.json"))
            .filter(file -> file.contains("/"))
            .map(file -> file.substring(0, file.indexOf('/')))
            .collect(Collectors.toCollection(TreeSet::new));

    JsonNode named = description.at("/paths/~1standard~1{version}~1{folder}~1{file}/parameters/1");
    assertThat(named.at("/schema/enum").values())
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  void speaks_both_languages_wherever_it_describes() {
    assertThat(
            Stream.of("description", "summary", "title")
                .flatMap(words -> description.findValuesAsString(words).stream()))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words).containsPattern("(?s)\\p{IsHan}.*[A-Za-z]{2}"));
  }

  @Test
  void is_linked_from_the_first_page() {
    assertThat(new String(web.get("/").body(), StandardCharsets.UTF_8))
        .contains("href=\"/openapi.json\"");
  }

  private Set<String> served() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(mapping -> isOurs(mapping.getValue()))
        .flatMap(mapping -> operations(mapping.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the servlet container sends failures is not for callers: it tells them so. */
  private static boolean isOurs(HandlerMethod method) {
    Class<?> controller = method.getBeanType();
    return controller.getPackageName().startsWith(HubApplication.class.getPackageName())
        && !ErrorController.class.isAssignableFrom(controller);
  }

  private static Stream<String> operations(RequestMappingInfo mapping) {
    assertThat(mapping.getMethodsCondition().getMethods())
        .as("methods of %s", mapping)
        .isNotEmpty();
    return mapping.getMethodsCondition().getMethods().stream()
        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
  }

  private Set<String> described() {
    Set<String> operations = new TreeSet<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                Stream.of("get", "put", "post", "delete", "options", "head", "patch", "trace")
                    .filter(path.getValue()::has)
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())
                    .forEach(operations::add));
    return operations;
  }

  private void isThere(String reference) {
    boolean there =
        reference.startsWith("#")
            ? !description.at(reference.substring(1)).isMissingNode()
            : web.get(reference).statusCode() == 200;
    assertThat(there).as(reference).isTrue();
  }

  private static Stream<String> files(JsonNode index) {
    return index.isContainer()
        ? index.values().stream().flatMap(OpenApiTest::files)
        : Stream.of(index.asString());
  }

  private JsonNode json(String path) {
    HttpResponse<byte[]> answer = web.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("json");
    return JsonMapper.shared().readTree(answer.body());
  }
}
