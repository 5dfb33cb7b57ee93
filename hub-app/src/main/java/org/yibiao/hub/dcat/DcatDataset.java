package org.yibiao.hub.dcat;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.ListedResource;

/** A resource as a dataset, whether or not it can be asked for. */
@Component
class DcatDataset {

  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private final Addresses addresses;

  DcatDataset(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * Adds one.
   *
   * @param holder code of the department that holds it
   */
  void add(DataResource resource, Name name, String holder, ModelBuilder graph) {
    graph
        .subject(addresses.dataset(resource))
        .add(RDF.TYPE, DCAT.DATASET)
        .add(DCTERMS.IDENTIFIER, Values.literal(resource.code()))
        .add(DCTERMS.PUBLISHER, addresses.department(holder))
        .add(DCTERMS.ACCESS_RIGHTS, access(resource.sharing()));
    Words.add(graph, DCTERMS.TITLE, name);
    Words.add(graph, DCTERMS.DESCRIPTION, resource.summary());
    resource
        .purposes()
        .forEach(purpose -> graph.add(DCAT.KEYWORD, Values.literal(purpose, Words.CHINESE)));
    resource.condition().ifPresent(condition -> addRights(resource, condition, graph));
  }

  /** Adds one that nobody can ask for here: it has neither distribution nor service. */
  void addListed(ListedResource listed, ModelBuilder graph) {
    DataResource resource = listed.resource();
    graph.subject(addresses.catalogue()).add(DCAT.HAS_DATASET, addresses.dataset(resource));
    add(resource, listed.name(), listed.department(), graph);
    graph.subject(addresses.dataset(resource));
    resource.condition().ifPresent(each -> graph.add(DCTERMS.RIGHTS, addresses.rights(resource)));
    listed
        .cycle()
        .ifPresent(
            cycle ->
                graph.add(
                    DCTERMS.ACCRUAL_PERIODICITY,
                    Values.iri(AUTHORITY + "frequency/" + cycle.frequency())));
    listed
        .contact()
        .ifPresent(
            contact -> {
              graph.add(DCAT.CONTACT_POINT, addresses.contact(resource));
              graph
                  .subject(addresses.contact(resource))
                  .add(RDF.TYPE, VCARD4.KIND)
                  .add(VCARD4.FN, Values.literal(contact, Words.CHINESE));
            });
  }

  private void addRights(DataResource resource, Name condition, ModelBuilder graph) {
    graph.subject(addresses.rights(resource)).add(RDF.TYPE, DCTERMS.RIGHTS_STATEMENT);
    Words.add(graph, RDFS.LABEL, condition);
  }

  /** Nothing is public: even what is shared without condition is given to departments alone. */
  private static IRI access(Sharing sharing) {
    return Values.iri(
        AUTHORITY
            + "access-right/"
            + switch (sharing) {
              case UNCONDITIONAL, CONDITIONAL -> "RESTRICTED";
              case NOT_SHARED -> "NON_PUBLIC";
            });
  }
}
