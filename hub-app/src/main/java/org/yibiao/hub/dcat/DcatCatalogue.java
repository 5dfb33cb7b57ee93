package org.yibiao.hub.dcat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.catalogue.ListedResource;
import org.yibiao.routes.catalogue.LiveCatalogue;

/** The whole catalogue as a graph of DCAT-AP 3. */
@Component
class DcatCatalogue {

  private static final IRI STANDARD = Values.iri("http://purl.org/dc/terms/Standard");

  private final DataCatalogue catalogue;
  private final LiveCatalogue live;
  private final CatalogueSettings settings;
  private final Addresses addresses;
  private final DcatEntry entries;
  private final DcatDataset datasets;

  DcatCatalogue(
      DataCatalogue catalogue,
      LiveCatalogue live,
      CatalogueSettings settings,
      Addresses addresses,
      DcatEntry entries,
      DcatDataset datasets) {
    this.catalogue = catalogue;
    this.live = live;
    this.settings = settings;
    this.addresses = addresses;
    this.entries = entries;
    this.datasets = datasets;
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
    List<ListedResource> others = live.notConnected();
    Map<String, Name> holders = new LinkedHashMap<>();
    all.forEach(each -> holders.put(each.holder().department().value(), each.holder().name()));
    others.forEach(each -> holders.putIfAbsent(each.department(), each.departmentName()));
    holders.forEach((code, name) -> addAgent(addresses.department(code), name, graph));
    all.forEach(entry -> entries.add(entry, graph));
    others.forEach(each -> datasets.addListed(each, graph));
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

  private static void addAgent(IRI agent, Name name, ModelBuilder graph) {
    graph.subject(agent).add(RDF.TYPE, FOAF.AGENT);
    Words.add(graph, FOAF.NAME, name);
  }
}
