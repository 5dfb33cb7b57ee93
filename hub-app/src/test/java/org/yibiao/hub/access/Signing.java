package org.yibiao.hub.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yibiao.hub.TestKeys;

/**
 * A department that signs its requests (RFC 9421), written from the RFC alone and without the hub's
 * own code; what the signature says can be made to differ from what is sent.
 */
final class Signing {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final TestKeys key;

  private String method = "GET";
  private String path = "/api/v1/me";
  private byte[] body = {};
  private List<String> covered = List.of("@method", "@target-uri");
  private Instant created = Instant.now();
  private String keyId;
  private String nonce = ";nonce=\"" + UUID.randomUUID() + "\"";
  private String algorithm = "";
  private String authority = "";
  private String contentType = "application/json";

  Signing(String base, TestKeys key) {
    this.base = base;
    this.key = key;
    this.keyId = key.id();
  }

  Signing get(String to) {
    path = to;
    return this;
  }

  Signing post(String to, byte[] content) {
    method = "POST";
    path = to;
    body = content;
    covered = List.of("@method", "@target-uri", "content-digest", "content-type");
    return this;
  }

  Signing of(String type) {
    contentType = type;
    return this;
  }

  Signing covering(String... components) {
    covered = List.of(components);
    return this;
  }

  Signing at(Instant moment) {
    created = moment;
    return this;
  }

  Signing naming(String id) {
    keyId = id;
    return this;
  }

  Signing without(String parameter) {
    if (!parameter.equals("nonce")) {
      throw new IllegalArgumentException(parameter);
    }
    nonce = "";
    return this;
  }

  Signing algorithm(String name) {
    algorithm = ";alg=\"" + name + "\"";
    return this;
  }

  /** Signs as if the hub were at another address. */
  Signing forHubAt(String other) {
    authority = other;
    return this;
  }

  /** The request, signed. */
  Sent signed() throws Exception {
    String parameters =
        covered.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" ", "(", ")"))
            + ";created="
            + created.getEpochSecond()
            + ";keyid=\""
            + keyId
            + "\""
            + nonce
            + algorithm;
    StringBuilder text = new StringBuilder();
    for (String name : covered) {
      text.append('"').append(name).append("\": ").append(value(name)).append('\n');
    }
    text.append("\"@signature-params\": ").append(parameters);
    Signature signature =
        Signature.getInstance(
            key.algorithm().equals("ed25519") ? "Ed25519" : "SHA256withECDSAinP1363Format");
    signature.initSign(key.pair().getPrivate());
    signature.update(text.toString().getBytes(StandardCharsets.US_ASCII));
    String value = Base64.getEncoder().encodeToString(signature.sign());
    return new Sent(
        method, path, body, List.of("sig1=" + parameters), List.of("sig1=:" + value + ":"));
  }

  HttpResponse<String> send() throws Exception {
    return signed().send();
  }

  private String value(String name) throws Exception {
    URI address = URI.create((authority.isEmpty() ? base : authority) + path);
    return switch (name) {
      case "@method" -> method;
      case "@target-uri" -> address.toString();
      case "@authority" -> address.getAuthority();
      case "@path" -> address.getRawPath();
      case "@query" -> "?" + (address.getRawQuery() == null ? "" : address.getRawQuery());
      case "content-digest" -> digest(body);
      case "content-type" -> contentType;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String digest(byte[] content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
  }

  /** A signed request, which may be changed on its way, and sent any number of times. */
  final class Sent {
    private final String way;
    private String to;
    private byte[] content;
    private final String digest;
    private final List<String> inputs;
    private final List<String> values;
    private final List<String> more = new ArrayList<>();

    private Sent(String way, String to, byte[] content, List<String> inputs, List<String> values)
        throws Exception {
      this.way = way;
      this.to = to;
      this.content = content;
      this.digest = digest(content);
      this.inputs = new ArrayList<>(inputs);
      this.values = new ArrayList<>(values);
    }

    Sent changedTo(byte[] another) {
      content = another;
      return this;
    }

    Sent redirectedTo(String another) {
      to = another;
      return this;
    }

    Sent alsoSignedBy(Sent other) {
      inputs.add(other.inputs.get(0).replace("sig1", "sig2"));
      values.add(other.values.get(0).replace("sig1", "sig2"));
      return this;
    }

    Sent with(String header, String value) {
      more.add(header);
      more.add(value);
      return this;
    }

    HttpResponse<String> send() throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(base + to))
              .version(HttpClient.Version.HTTP_1_1)
              .header("Signature-Input", String.join(", ", inputs))
              .header("Signature", String.join(", ", values))
              .header("Accept", "application/json");
      if (way.equals("POST")) {
        request.header("Content-Type", contentType).header("Content-Digest", digest);
      }
      if (!more.isEmpty()) {
        request.headers(more.toArray(String[]::new));
      }
      return client.send(
          request.method(way, BodyPublishers.ofByteArray(content)).build(),
          BodyHandlers.ofString());
    }
  }
}
