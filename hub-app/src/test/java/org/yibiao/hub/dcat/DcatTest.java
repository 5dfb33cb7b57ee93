package org.yibiao.hub.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;
import org.yibiao.routes.catalogue.DataCatalogue;

/** The catalogue as RDF has what DCAT-AP 3 makes mandatory, in each of its forms. */
@AtTheHub
class DcatTest {

  private static final String PATH = "/api/v1/catalogue";

  @Autowired private Environment environment;
  @Autowired private DataCatalogue catalogue;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @ParameterizedTest
  @ValueSource(strings = {RdfBody.TURTLE, RdfBody.JSON_LD, RdfBody.RDF_XML})
  void has_a_catalogue_with_title_description_and_publisher(String form) throws IOException {
    Model graph = read(form);

    assertThat(all(graph, DCAT.CATALOG)).hasSize(1);
    assertAllHave(graph, DCAT.CATALOG, DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {RdfBody.TURTLE, RdfBody.JSON_LD, RdfBody.RDF_XML})
  void has_a_dataset_with_title_and_description_for_each_resource(String form) throws IOException {
    Model graph = read(form);

    assertThat(graph.filter(null, DCAT.HAS_DATASET, null)).hasSameSizeAs(catalogue.all());
    assertThat(all(graph, DCAT.DATASET)).hasSameSizeAs(catalogue.all());
    assertAllHave(graph, DCAT.DATASET, DCTERMS.TITLE, DCTERMS.DESCRIPTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {RdfBody.TURTLE, RdfBody.JSON_LD, RdfBody.RDF_XML})
  void has_a_distribution_with_its_address_for_each_dataset(String form) throws IOException {
    Model graph = read(form);

    assertAllHave(graph, DCAT.DATASET, DCAT.HAS_DISTRIBUTION);
    assertThat(all(graph, DCAT.DISTRIBUTION)).hasSameSizeAs(catalogue.all());
    assertAllHave(graph, DCAT.DISTRIBUTION, DCAT.ACCESS_URL, DCAT.ACCESS_SERVICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {RdfBody.TURTLE, RdfBody.JSON_LD, RdfBody.RDF_XML})
  void has_a_service_with_title_and_address_for_each_dataset(String form) throws IOException {
    Model graph = read(form);

    assertThat(all(graph, DCAT.DATA_SERVICE)).hasSameSizeAs(catalogue.all());
    assertAllHave(graph, DCAT.DATA_SERVICE, DCTERMS.TITLE, DCAT.ENDPOINT_URL, DCAT.SERVES_DATASET);
  }

  @ParameterizedTest
  @ValueSource(strings = {RdfBody.TURTLE, RdfBody.JSON_LD, RdfBody.RDF_XML})
  void names_every_publisher_as_an_agent(String form) throws IOException {
    Model graph = read(form);

    assertThat(graph.filter(null, DCTERMS.PUBLISHER, null).objects())
        .isNotEmpty()
        .isSubsetOf(Set.<Value>copyOf(all(graph, FOAF.AGENT)));
    assertAllHave(graph, FOAF.AGENT, FOAF.NAME);
  }

  @Test
  void is_the_same_graph_in_every_form() throws IOException {
    Model turtle = read(RdfBody.TURTLE);

    assertThat(Models.isomorphic(turtle, read(RdfBody.JSON_LD))).isTrue();
    assertThat(Models.isomorphic(turtle, read(RdfBody.RDF_XML))).isTrue();
  }

  @Test
  void calls_nothing_public_that_only_departments_are_given() throws IOException {
    assertThat(read(RdfBody.TURTLE).filter(null, DCTERMS.ACCESS_RIGHTS, null).objects())
        .extracting(Value::stringValue)
        .isNotEmpty()
        .noneMatch(right -> right.endsWith("/PUBLIC"));
  }

  @Test
  void describes_a_resource_in_both_languages_with_holder_purposes_and_schema() throws IOException {
    Model graph = read(RdfBody.TURTLE);
    Resource ownership =
        graph
            .filter(null, DCTERMS.IDENTIFIER, Values.literal("3070150000/00003"))
            .subjects()
            .iterator()
            .next();

    assertThat(graph.filter(ownership, DCTERMS.TITLE, null).objects())
        .extracting(title -> Models.objectLiteral(graph.filter(ownership, DCTERMS.TITLE, title)))
        .extracting(title -> title.orElseThrow().getLanguage().orElseThrow())
        .containsExactlyInAnyOrder("zh", "en");
    assertThat(graph.filter(ownership, DCAT.KEYWORD, Values.literal("核定税费", "zh"))).hasSize(1);
    IRI schema = Models.getPropertyIRI(graph, ownership, DCTERMS.CONFORMS_TO).orElseThrow();
    assertThat(web.get(schema.stringValue().substring(web.base().length())).statusCode())
        .isEqualTo(200);
  }

  private Model read(String form) throws IOException {
    HttpResponse<byte[]> answer = web.get(PATH, "Accept", form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(form);
    RDFFormat format = Rio.getParserFormatForMIMEType(form).orElseThrow();
    return Rio.parse(new ByteArrayInputStream(answer.body()), web.base(), format);
  }

  private static Set<Resource> all(Model graph, IRI type) {
    return graph.filter(null, RDF.TYPE, type).subjects();
  }

  private static void assertAllHave(Model graph, IRI type, IRI... properties) {
    assertThat(all(graph, type))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              for (IRI property : properties) {
                assertThat(graph.filter(each, property, null)).as("%s", property).isNotEmpty();
              }
            });
  }
}
