package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0 (OASIS): a run with a result for each remark. */
final class SarifReport implements Report {

  private static final JsonMapper MAPPER = CanonicalJson.mapper();

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    run(session, root.putArray("runs").addObject());
    out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    out.write('\n');
    out.flush();
  }

  private static void run(Session session, ObjectNode run) {
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Yibiao");
    driver.put("fullName", session.engine());
    rules(session, driver.putArray("rules"));
    run.putObject("automationDetails")
        .put("guid", session.id())
        .put("id", "yibiao/" + session.id());
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode invocations = run.putArray("invocations");
    ObjectNode invocation = invocations.addObject();
    invocation.put("executionSuccessful", session.summary().unchecked() == 0);
    invocation.put("startTimeUtc", session.at().toInstant().toString());
    ArrayNode notes = invocation.putArray("toolExecutionNotifications");
    session
        .unchecked()
        .forEach(
            (name, why) ->
                notes
                    .addObject()
                    .put("level", "error")
                    .putObject("message")
                    .put("text", name + ": " + why));
    ArrayNode artifacts = run.putArray("artifacts");
    ArrayNode results = run.putArray("results");
    session.documents().forEach(document -> document(session.hub(), document, artifacts, results));
  }

  private static void rules(Session session, ArrayNode rules) {
    Map<String, Remark> known = new TreeMap<>();
    session.documents().stream()
        .flatMap(document -> document.remarks().stream())
        .forEach(remark -> known.putIfAbsent(remark.finding().getRule(), remark));
    known.forEach(
        (id, remark) -> {
          ObjectNode rule = rules.addObject().put("id", id);
          rule.putObject("shortDescription")
              .put("text", remark.layer().label().en() + " · " + remark.layer().label().zh());
          rule.putObject("properties").put("source", remark.source());
        });
  }

  private static void document(
      String hub, DocumentVerdict document, ArrayNode artifacts, ArrayNode results) {
    ObjectNode artifact = artifacts.addObject();
    artifact.putObject("location").put("uri", address(document.name()));
    artifact.putObject("hashes").put("sha-256", document.digest());
    int index = artifacts.size() - 1;
    document
        .remarks()
        .forEach(remark -> result(hub, remark, results.addObject(), document.name(), index));
  }

  private static void result(String hub, Remark remark, ObjectNode result, String name, int index) {
    Finding finding = remark.finding();
    result.put("ruleId", finding.getRule());
    result.put("level", remark.isError() ? "error" : "warning");
    result
        .putObject("message")
        .put("text", both(finding.getMessage()) + "\n→ " + both(finding.getRemedy()));
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", address(name)).put("index", index);
    physical
        .putObject("region")
        .put("startLine", remark.spot().line())
        .put("startColumn", remark.spot().column());
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", "#" + finding.getPointer());
    ObjectNode more = result.putObject("properties");
    more.put("layer", remark.layer().label().en());
    more.put("source", remark.source());
    more.put("dictionary", hub + remark.dictionary());
    remark.value().ifPresent(value -> more.put("value", value));
  }

  private static String both(BilingualText text) {
    return text.getZh() + " · " + text.getEn();
  }

  private static String address(String name) {
    try {
      return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "document";
    }
  }
}
