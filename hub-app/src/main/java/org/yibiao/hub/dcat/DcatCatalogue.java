package org.yibiao.hub.dcat;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;

/** The whole catalogue as a graph of DCAT-AP 3. */
@Component
class DcatCatalogue {

  private static final IRI STANDARD = Values.iri("http://purl.org/dc/terms/Standard");

  private final DataCatalogue catalogue;
  private final CatalogueSettings settings;
  private final Addresses addresses;
  private final DcatEntry entries;

  DcatCatalogue(
      DataCatalogue catalogue, CatalogueSettings settings, Addresses addresses, DcatEntry entries) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.addresses = addresses;
    this.entries = entries;
  }

  Model graph() {
    ModelBuilder graph =
        new ModelBuilder()
            .setNamespace(DCAT.NS)
            .setNamespace(DCTERMS.NS)
            .setNamespace(FOAF.NS)
            .setNamespace(RDFS.NS);
    List<CatalogueEntry> all = catalogue.all();
    addCatalogue(graph);
    all.stream().map(CatalogueEntry::holder).distinct().forEach(each -> addHolder(each, graph));
    all.forEach(entry -> entries.add(entry, graph));
    return graph.build();
  }

  private void addCatalogue(ModelBuilder graph) {
    graph
        .subject(addresses.catalogue())
        .add(RDF.TYPE, DCAT.CATALOG)
        .add(DCTERMS.PUBLISHER, addresses.publisher());
    Words.add(graph, DCTERMS.TITLE, settings.title());
    Words.add(graph, DCTERMS.DESCRIPTION, settings.description());
    graph.subject(addresses.schema()).add(RDF.TYPE, STANDARD);
    addAgent(addresses.publisher(), settings.publisher(), graph);
  }

  private void addHolder(DepartmentDescriptor department, ModelBuilder graph) {
    addAgent(addresses.department(department), department.name(), graph);
  }

  private static void addAgent(IRI agent, Name name, ModelBuilder graph) {
    graph.subject(agent).add(RDF.TYPE, FOAF.AGENT);
    Words.add(graph, FOAF.NAME, name);
  }
}
