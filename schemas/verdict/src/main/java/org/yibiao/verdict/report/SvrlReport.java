package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.yibiao.standard.v1.Finding;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Layer;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;

/**
 * Schematron's own report (ISO/IEC 19757-3, annex D): an active pattern for each document and
 * layer, and in it what failed.
 */
final class SvrlReport implements Report {

  private static final String NAMESPACE = "http://purl.oclc.org/dsdl/svrl";

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    XmlOut.write(
        out,
        xml ->
            xml.element(
                "schematron-output",
                Attributes.of(
                    "xmlns", NAMESPACE, "title", session.engine(), "schemaVersion", session.id()),
                () -> documents(session, xml)));
  }

  private static void documents(Session session, XmlOut xml) throws XMLStreamException {
    xml.element(
        "ns-prefix-in-attribute-values",
        Attributes.of("prefix", "y", "uri", org.yibiao.standard.CanonicalXml.NAMESPACE),
        () -> {});
    for (DocumentVerdict document : session.documents()) {
      for (Layer layer : Layer.values()) {
        pattern(document, layer, xml);
      }
    }
  }

  private static void pattern(DocumentVerdict document, Layer layer, XmlOut xml)
      throws XMLStreamException {
    xml.element(
        "active-pattern",
        Attributes.of("documents", address(document.name()), "name", layer.label().en()),
        () -> {});
    List<Remark> remarks =
        document.remarks().stream().filter(remark -> remark.layer() == layer).toList();
    String context = document.type().map(type -> "/y:" + type.element()).orElse("/");
    xml.element("fired-rule", Attributes.of("context", context), () -> {});
    for (Remark remark : remarks) {
      failed(remark, xml);
    }
  }

  private static String address(String name) {
    try {
      return new java.net.URI(null, null, name, null).toASCIIString();
    } catch (java.net.URISyntaxException e) {
      return "";
    }
  }

  private static void failed(Remark remark, XmlOut xml) throws XMLStreamException {
    Finding finding = remark.finding();
    xml.element(
        "failed-assert",
        Attributes.of(
            "id", finding.getRule(),
            "location", Optional.ofNullable(finding.getXpath()).orElse("/"),
            "role", remark.isError() ? "error" : "warning",
            "test", finding.getRule()),
        () -> words(remark, xml));
  }

  private static void words(Remark remark, XmlOut xml) throws XMLStreamException {
    Finding finding = remark.finding();
    diagnostic("message.zh", "zh", finding.getMessage().getZh(), xml);
    diagnostic("remedy.zh", "zh", finding.getRemedy().getZh(), xml);
    diagnostic("remedy.en", "en", finding.getRemedy().getEn(), xml);
    property("source", remark.source(), xml);
    property("position", remark.spot().line() + ":" + remark.spot().column(), xml);
    if (remark.value().isPresent()) {
      property("value", remark.value().get(), xml);
    }
    xml.element("text", Attributes.of(), () -> xml.text(finding.getMessage().getEn()));
  }

  private static void diagnostic(String id, String language, String words, XmlOut xml)
      throws XMLStreamException {
    xml.element(
        "diagnostic-reference",
        Attributes.of("diagnostic", id),
        () -> xml.element("text", Attributes.of("xml:lang", language), () -> xml.text(words)));
  }

  private static void property(String name, String value, XmlOut xml) throws XMLStreamException {
    xml.element(
        "property-reference",
        Attributes.of("property", name),
        () -> xml.element("text", Attributes.of(), () -> xml.text(value)));
  }
}
