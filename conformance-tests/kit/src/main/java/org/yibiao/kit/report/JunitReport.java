package org.yibiao.kit.report;

import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.scenario.Text;

/** The report in the form that build servers read. */
final class JunitReport {

  private static final double MILLIS = 1000;

  private JunitReport() {}

  static String of(Report report) {
    try {
      StringWriter written = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "conformance." + report.subject().code());
      xml.writeAttribute("tests", String.valueOf(report.counts().all()));
      xml.writeAttribute("failures", String.valueOf(report.counts().failed()));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", String.valueOf(report.counts().skipped()));
      xml.writeAttribute("timestamp", report.startedAt().toString());
      for (ScenarioResult each : report.scenarios()) {
        write(xml, each, report.subject().code());
      }
      xml.writeEndDocument();
      return written.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(XMLStreamWriter xml, ScenarioResult result, String department)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "conformance." + department);
    xml.writeAttribute("name", result.id() + " " + both(result.title()));
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", result.tookMillis() / MILLIS));
    if (result.verdict() == Verdict.FAILED) {
      String failed = failures(result);
      xml.writeStartElement("failure");
      xml.writeAttribute("message", failed.lines().findFirst().orElse(""));
      xml.writeCharacters(failed);
      xml.writeEndElement();
    } else if (result.verdict() == Verdict.SKIPPED) {
      xml.writeStartElement("skipped");
      xml.writeAttribute("message", result.reason().map(JunitReport::both).orElse(""));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String failures(ScenarioResult result) {
    return result.steps().stream()
        .flatMap(
            step ->
                step.checks().stream()
                    .filter(check -> check.verdict() == Verdict.FAILED)
                    .map(
                        check ->
                            "步骤 step %d %s：%s | 应为 expected: %s | 得到 came: %s"
                                .formatted(
                                    step.number(),
                                    both(step.title()),
                                    both(check.what()),
                                    check.expected(),
                                    check.came())))
        .collect(Collectors.joining("\n"));
  }

  private static String both(Text text) {
    return text.zh() + " · " + text.en();
  }
}
