package org.yibiao.hub.dcat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.standard.StandardVersion;

/** The addresses by which the catalogue names things, all below the hub's own. */
@Component
class Addresses {

  private final String hub;

  Addresses(@Value("${yibiao.public-url}") String hub) {
    this.hub = hub;
  }

  IRI catalogue() {
    return at("/api/v1/catalogue");
  }

  IRI publisher() {
    return inCatalogue("publisher");
  }

  IRI department(String code) {
    return inCatalogue("department-" + code);
  }

  IRI dataset(DataResource resource) {
    return inCatalogue("dataset-" + resource.code());
  }

  IRI rights(DataResource resource) {
    return inCatalogue("rights-" + resource.code());
  }

  IRI contact(DataResource resource) {
    return inCatalogue("contact-" + resource.code());
  }

  IRI distribution(CatalogueEntry entry) {
    return inCatalogue("distribution-" + entry.resource().code());
  }

  IRI service(CatalogueEntry entry) {
    return inCatalogue("service-" + entry.service().code().value());
  }

  /** Where the service is asked. */
  IRI door(CatalogueEntry entry) {
    return at("/api/v1/exchange/" + entry.service().code().value());
  }

  IRI description() {
    return at("/openapi.json");
  }

  /** The schema of the answers, in which every body is declared. */
  IRI schema() {
    return at("/standard/" + StandardVersion.newest().label() + "/xsd/evidence.xsd");
  }

  private IRI inCatalogue(String name) {
    return at("/api/v1/catalogue#" + name);
  }

  private IRI at(String path) {
    return Values.iri(hub + path);
  }
}
