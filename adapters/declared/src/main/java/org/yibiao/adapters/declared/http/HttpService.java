package org.yibiao.adapters.declared.http;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Transport;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** The other side of {@link HttpTransport}: which service an HTTP request is for, and with what. */
public final class HttpService {

  private static final Pattern MEMBER = Pattern.compile("\\{([A-Za-z0-9_]+)}");

  private final DepartmentDescriptor descriptor;
  private final String base;
  private final DepartmentCharset charset;
  private final boolean isSoap;

  /**
   * The services of a department.
   *
   * @param base the path of its address
   */
  public HttpService(DepartmentDescriptor descriptor, String base) {
    Transport transport = descriptor.transport().orElseThrow();
    this.descriptor = descriptor;
    this.base = base;
    this.charset = DepartmentCharset.named(transport.charset().orElse("UTF-8"));
    this.isSoap = transport.kind() == Transport.Kind.SOAP;
  }

  /**
   * A request that was recognised.
   *
   * @param message the native message, without envelope
   */
  public record Call(Service service, String message) {}

  /** The service that a request is for. */
  public Optional<Call> find(String method, String url, byte[] body) {
    String[] parts = url.split("\\?", 2);
    return descriptor.services().stream()
        .filter(each -> each.call().getOrDefault("method", "POST").equals(method))
        .flatMap(each -> call(each, parts[0], parts.length > 1 ? parts[1] : "", body).stream())
        .findFirst();
  }

  /** The bytes of an answer. */
  public byte[] answer(String text) {
    return charset.encode(isSoap ? SoapText.wrap(text, charset) : text);
  }

  /** The media type of a service's answers. */
  public String contentType(Service service) {
    boolean isXml = service.answer().schema().endsWith(".xsd");
    String type = isSoap ? "text/xml" : isXml ? "application/xml" : "application/json";
    return type + ";charset=" + charset.charset().name();
  }

  private Optional<Call> call(Service service, String path, String query, byte[] body) {
    String template = base + service.call().getOrDefault("path", "");
    List<String> names = new ArrayList<>();
    Matcher member = MEMBER.matcher(template);
    while (member.find()) {
      names.add(member.group(1));
    }
    Matcher found = Pattern.compile(member.replaceAll("([^/]+)")).matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    return body.length > 0
        ? withBody(service, body)
        : Optional.of(bare(service, names, found, query));
  }

  private Optional<Call> withBody(Service service, byte[] body) {
    try {
      String text = charset.decode(body);
      Optional<String> message = isSoap ? SoapText.unwrap(text) : Optional.of(text);
      return message.map(each -> new Call(service, each)).filter(call -> isMeant(call, text));
    } catch (AnswerNotUnderstood e) {
      return Optional.empty();
    }
  }

  /** Services of one address are told apart by the name of the element that their request is. */
  private boolean isMeant(Call call, String text) {
    String root = call.service().call().getOrDefault("root", "");
    return root.isEmpty() || call.message().contains("<" + root) || text.contains(":" + root);
  }

  private Call bare(Service service, List<String> names, Matcher path, String query) {
    ObjectNode members = CanonicalJson.mapper().createObjectNode();
    for (int i = 0; i < names.size(); i++) {
      members.put(names.get(i), decoded(path.group(i + 1)));
    }
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        members.put(decoded(parts[0]), decoded(parts[1]));
      }
    }
    return new Call(service, members.toString());
  }

  private String decoded(String text) {
    return URLDecoder.decode(text, charset.charset());
  }
}
