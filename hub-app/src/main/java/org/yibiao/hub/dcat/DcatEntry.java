package org.yibiao.hub.dcat;

import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.springframework.stereotype.Component;
import org.yibiao.routes.catalogue.CatalogueEntry;

/** An entry of the catalogue as a dataset, its one distribution, and the service that gives it. */
@Component
class DcatEntry {

  private static final String JSON = "http://www.iana.org/assignments/media-types/application/json";

  private final Addresses addresses;
  private final DcatDataset datasets;

  DcatEntry(Addresses addresses, DcatDataset datasets) {
    this.addresses = addresses;
    this.datasets = datasets;
  }

  void add(CatalogueEntry entry, ModelBuilder graph) {
    graph
        .subject(addresses.catalogue())
        .add(DCAT.HAS_DATASET, addresses.dataset(entry.resource()))
        .add(DCAT.HAS_SERVICE, addresses.service(entry));
    addDataset(entry, graph);
    addDistribution(entry, graph);
    addService(entry, graph);
  }

  private void addDataset(CatalogueEntry entry, ModelBuilder graph) {
    datasets.add(
        entry.resource(), entry.service().name(), entry.holder().department().value(), graph);
    graph
        .subject(addresses.dataset(entry.resource()))
        .add(DCTERMS.CONFORMS_TO, addresses.schema())
        .add(DCAT.HAS_DISTRIBUTION, addresses.distribution(entry));
  }

  private void addDistribution(CatalogueEntry entry, ModelBuilder graph) {
    graph
        .subject(addresses.distribution(entry))
        .add(RDF.TYPE, DCAT.DISTRIBUTION)
        .add(DCAT.ACCESS_URL, addresses.door(entry))
        .add(DCAT.ACCESS_SERVICE, addresses.service(entry))
        .add(DCAT.MEDIA_TYPE, Values.iri(JSON))
        .add(DCTERMS.CONFORMS_TO, addresses.schema());
    if (entry.resource().condition().isPresent()) {
      graph.add(DCTERMS.RIGHTS, addresses.rights(entry.resource()));
    }
  }

  private void addService(CatalogueEntry entry, ModelBuilder graph) {
    graph
        .subject(addresses.service(entry))
        .add(RDF.TYPE, DCAT.DATA_SERVICE)
        .add(DCTERMS.IDENTIFIER, Values.literal(entry.service().code().value()))
        .add(DCTERMS.PUBLISHER, addresses.department(entry.holder().department().value()))
        .add(DCAT.ENDPOINT_URL, addresses.door(entry))
        .add(DCAT.ENDPOINT_DESCRIPTION, addresses.description())
        .add(DCAT.SERVES_DATASET, addresses.dataset(entry.resource()));
    Words.add(graph, DCTERMS.TITLE, entry.service().name());
  }
}
