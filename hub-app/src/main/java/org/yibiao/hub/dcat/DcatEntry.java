package org.yibiao.hub.dcat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.CatalogueEntry;

/** An entry of the catalogue as a dataset, its one distribution, and the service that gives it. */
@Component
class DcatEntry {

  private static final String ACCESS =
      "http://publications.europa.eu/resource/authority/access-right/";
  private static final String JSON = "http://www.iana.org/assignments/media-types/application/json";

  private final Addresses addresses;

  DcatEntry(Addresses addresses) {
    this.addresses = addresses;
  }

  void add(CatalogueEntry entry, ModelBuilder graph) {
    graph
        .subject(addresses.catalogue())
        .add(DCAT.HAS_DATASET, addresses.dataset(entry))
        .add(DCAT.HAS_SERVICE, addresses.service(entry));
    addDataset(entry, graph);
    addDistribution(entry, graph);
    addService(entry, graph);
  }

  private void addDataset(CatalogueEntry entry, ModelBuilder graph) {
    DataResource resource = entry.resource();
    graph
        .subject(addresses.dataset(entry))
        .add(RDF.TYPE, DCAT.DATASET)
        .add(DCTERMS.IDENTIFIER, Values.literal(resource.code()))
        .add(DCTERMS.PUBLISHER, addresses.department(entry.holder()))
        .add(DCTERMS.ACCESS_RIGHTS, access(resource.sharing()))
        .add(DCTERMS.CONFORMS_TO, addresses.schema())
        .add(DCAT.HAS_DISTRIBUTION, addresses.distribution(entry));
    Words.add(graph, DCTERMS.TITLE, entry.service().name());
    Words.add(graph, DCTERMS.DESCRIPTION, resource.summary());
    resource
        .purposes()
        .forEach(purpose -> graph.add(DCAT.KEYWORD, Values.literal(purpose, Words.CHINESE)));
  }

  private void addDistribution(CatalogueEntry entry, ModelBuilder graph) {
    graph
        .subject(addresses.distribution(entry))
        .add(RDF.TYPE, DCAT.DISTRIBUTION)
        .add(DCAT.ACCESS_URL, addresses.door(entry))
        .add(DCAT.ACCESS_SERVICE, addresses.service(entry))
        .add(DCAT.MEDIA_TYPE, Values.iri(JSON))
        .add(DCTERMS.CONFORMS_TO, addresses.schema());
    entry.resource().condition().ifPresent(condition -> addCondition(entry, condition, graph));
  }

  private void addCondition(CatalogueEntry entry, Name condition, ModelBuilder graph) {
    graph.add(DCTERMS.RIGHTS, addresses.rights(entry));
    graph.subject(addresses.rights(entry)).add(RDF.TYPE, DCTERMS.RIGHTS_STATEMENT);
    Words.add(graph, RDFS.LABEL, condition);
  }

  private void addService(CatalogueEntry entry, ModelBuilder graph) {
    graph
        .subject(addresses.service(entry))
        .add(RDF.TYPE, DCAT.DATA_SERVICE)
        .add(DCTERMS.IDENTIFIER, Values.literal(entry.service().code().value()))
        .add(DCTERMS.PUBLISHER, addresses.department(entry.holder()))
        .add(DCAT.ENDPOINT_URL, addresses.door(entry))
        .add(DCAT.ENDPOINT_DESCRIPTION, addresses.description())
        .add(DCAT.SERVES_DATASET, addresses.dataset(entry));
    Words.add(graph, DCTERMS.TITLE, entry.service().name());
  }

  /** Nothing is public: even what is shared without condition is given to departments alone. */
  private static IRI access(Sharing sharing) {
    return Values.iri(
        ACCESS
            + switch (sharing) {
              case UNCONDITIONAL, CONDITIONAL -> "RESTRICTED";
              case NOT_SHARED -> "NON_PUBLIC";
            });
  }
}
