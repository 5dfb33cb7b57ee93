package org.yibiao.hub.dcat;

import org.eclipse.rdf4j.model.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole catalogue as RDF, for other catalogues to read; who wants no RDF gets the list. */
@RestController
class DcatController {

  private final DcatCatalogue catalogue;

  DcatController(DcatCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping(
      path = "/api/v1/catalogue",
      produces = {RdfBody.TURTLE, RdfBody.JSON_LD, RdfBody.RDF_XML})
  Model graph() {
    return catalogue.graph();
  }
}
