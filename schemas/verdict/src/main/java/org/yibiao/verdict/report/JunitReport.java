package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.yibiao.standard.v1.Finding;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;

/** A test case for each document, as build servers read it. */
final class JunitReport implements Report {

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    XmlOut.write(out, xml -> suite(session, xml));
  }

  private static void suite(Session session, XmlOut xml) throws XMLStreamException {
    long failures = session.documents().stream().filter(each -> !each.isValid()).count();
    xml.element(
        "testsuite",
        Attributes.of(
            "name", "yibiao validate",
            "id", session.id(),
            "timestamp", session.at().toLocalDateTime().withNano(0).toString(),
            "tests", String.valueOf(session.documents().size() + session.unchecked().size()),
            "failures", String.valueOf(failures),
            "errors", String.valueOf(session.unchecked().size()),
            "skipped", "0",
            "time", "0"),
        () -> cases(session, xml));
  }

  private static void cases(Session session, XmlOut xml) throws XMLStreamException {
    xml.element("properties", Attributes.of(), () -> properties(session, xml));
    for (DocumentVerdict document : session.documents()) {
      String type = document.type().map(known -> known.element()).orElse("unknown");
      xml.element(
          "testcase",
          Attributes.of("name", document.name(), "classname", type, "time", "0"),
          () -> results(document, xml));
    }
    for (var not : session.unchecked().entrySet()) {
      xml.element(
          "testcase",
          Attributes.of("name", not.getKey(), "classname", "unchecked", "time", "0"),
          () ->
              xml.element(
                  "error",
                  Attributes.of("message", not.getValue(), "type", "unchecked"),
                  () -> {}));
    }
  }

  private static void properties(Session session, XmlOut xml) throws XMLStreamException {
    xml.element("property", Attributes.of("name", "session", "value", session.id()), () -> {});
    xml.element("property", Attributes.of("name", "engine", "value", session.engine()), () -> {});
    xml.element(
        "property",
        Attributes.of("name", "documents", "value", String.valueOf(session.summary().documents())),
        () -> {});
  }

  private static void results(DocumentVerdict document, XmlOut xml) throws XMLStreamException {
    List<Remark> errors = document.remarks().stream().filter(Remark::isError).toList();
    if (!document.isValid()) {
      String rules =
          errors.stream()
              .map(each -> each.finding().getRule())
              .distinct()
              .collect(Collectors.joining(" "));
      xml.element(
          "failure",
          Attributes.of("message", errors.size() + " error(s)", "type", rules),
          () -> xml.text(said(errors)));
    }
    List<Remark> warnings = document.remarks().stream().filter(each -> !each.isError()).toList();
    if (!warnings.isEmpty()) {
      xml.element("system-out", Attributes.of(), () -> xml.text(said(warnings)));
    }
  }

  private static String said(List<Remark> remarks) {
    return remarks.stream().map(JunitReport::said).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String said(Remark remark) {
    Finding finding = remark.finding();
    return remark.spot().line()
        + ":"
        + remark.spot().column()
        + " "
        + finding.getRule()
        + " "
        + finding.getPointer()
        + "\n  "
        + finding.getMessage().getZh()
        + " · "
        + finding.getMessage().getEn()
        + "\n  "
        + finding.getRemedy().getZh()
        + " · "
        + finding.getRemedy().getEn();
  }
}
