package org.yibiao.benchmarks.stages;

import jakarta.xml.bind.JAXBException;
import org.yibiao.benchmarks.stages.bare.BareJaxb;
import org.yibiao.benchmarks.stages.bare.BareJson;
import org.yibiao.benchmarks.stages.bare.BareXml;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Submission;

/** Reading and writing a document, by the standard's own code and by JAXB and Jackson. */
final class DocumentStages {

  private DocumentStages() {}

  static Stage parseXml() throws JAXBException {
    byte[] xml = Documents.submission("xml");
    BareXml parser = new BareXml();
    BareJaxb jaxb = new BareJaxb();
    return new Stage(
        () -> CanonicalXml.read(xml, Submission.class),
        () -> jaxb.read(parser.source(xml)),
        CanonicalJson::toTree);
  }

  static Stage parseJson() {
    byte[] json = Documents.submission("json");
    return new Stage(
        () -> CanonicalJson.read(json, Submission.class),
        () -> BareJson.MAPPER.readValue(json, Submission.class),
        CanonicalJson::toTree);
  }

  static Stage writeXml() throws JAXBException {
    Submission document = CanonicalXml.read(Documents.submission("xml"), Submission.class);
    BareJaxb jaxb = new BareJaxb();
    return new Stage(() -> CanonicalXml.write(document), () -> jaxb.write(document));
  }

  static Stage writeJson() {
    Submission document = CanonicalXml.read(Documents.submission("xml"), Submission.class);
    return new Stage(
        () -> CanonicalJson.write(document), () -> BareJson.MAPPER.writeValueAsBytes(document));
  }
}
