package org.yibiao.kit.hub;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.kit.scenario.Action;
import org.yibiao.kit.scenario.Action.Call;
import org.yibiao.kit.scenario.Action.Form;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A hub under test, as one department sees it. */
public final class HubTarget {

  private final URI hub;
  private final Credentials own;
  private final Documents documents;
  private final Logins logins;

  /** The hub at an address, for the department of these credentials. */
  public HubTarget(URI hub, KnownDepartment department, Credentials own) {
    this.hub = hub;
    this.own = own;
    this.documents = new Documents(department);
    this.logins = new Logins(hub, own);
  }

  /** Where it is. */
  public URI address() {
    return hub;
  }

  /** Whether the credentials are enough for a call's login. */
  public boolean canLogIn(Call call) {
    return logins.can(call.login());
  }

  /** Whether there is the document that a call sends, or a step sent it before. */
  public boolean has(String document) {
    return documents.of(document).isPresent();
  }

  /** A document that the department can send, as its own message. */
  public Optional<ObjectNode> document(String name) {
    return documents.of(name);
  }

  /** The whole address of a call; {@code {open}} and {@code {closed}} stand for services. */
  public URI address(Call call) {
    String path = call.path();
    for (Map.Entry<String, String> each : documents.services().entrySet()) {
      path = path.replace("{" + each.getKey() + "}", each.getValue());
    }
    return hub.resolve(path.replace("{department}", own.department()));
  }

  /** The headers of a call, with those of its login. */
  public Map<String, String> headers(Call call, byte[] body) {
    Map<String, String> headers = new HashMap<>();
    call.document()
        .ifPresent(
            each ->
                headers.put("Content-Type", isXml(each) ? "application/xml" : "application/json"));
    headers.put("Accept", "application/json");
    headers.putAll(call.headers());
    headers.putAll(logins.headers(call.login(), call.method(), address(call), body));
    return headers;
  }

  /** A document as it is sent. */
  public static byte[] written(JsonNode document, Action.Document how) {
    if (!isXml(how)) {
      return document.toString().getBytes(StandardCharsets.UTF_8);
    }
    Class<?> type = document.has("change") ? ChangeEvent.class : EvidenceRequest.class;
    return SafeXml.write(CanonicalXml.toDom(CanonicalJson.read(document, type)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isXml(Action.Document document) {
    return document.as() == Form.XML;
  }
}
