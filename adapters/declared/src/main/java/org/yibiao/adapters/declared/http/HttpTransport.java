package org.yibiao.adapters.declared.http;

import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Transport.Kind;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.http.BoundedBody;

/**
 * Departments that are called over HTTP, with JSON or XML (REST) or in a SOAP 1.1 envelope.
 *
 * <p>Settings: {@code address}; {@code connection-timeout} (PT3S), {@code answer-within} (PT20S),
 * {@code most-answer-bytes} (4 MiB); {@code user} and {@code password} for basic authentication;
 * any {@code header.<name>} is sent as that header. Of each service, {@code call} says {@code
 * method} (POST) and {@code path}, in which {@code {member}} stands for a member of the native
 * message; for SOAP the {@code action}.
 */
public final class HttpTransport implements Transport {

  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(20);
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final DepartmentDescriptor descriptor;
  private final boolean isSoap;
  private final DepartmentCharset charset;
  private final DepartmentSettings settings;

  public HttpTransport(
      DepartmentDescriptor descriptor,
      DepartmentDescriptor.Transport declared,
      DepartmentSettings settings) {
    this.descriptor = descriptor;
    this.isSoap = declared.kind() == Kind.SOAP;
    this.charset = DepartmentCharset.named(declared.charset().orElse("UTF-8"));
    this.settings = settings;
    settings.text("address");
  }

  @Override
  public RoutesBuilder templates() {
    return new HttpTemplate();
  }

  @Override
  public String templateId() {
    return HttpTemplate.ID;
  }

  @Override
  public void addRoutes(CamelContext hub, Release release, DepartmentGate gate) {
    for (Service service : descriptor.services()) {
      String code = service.code().value();
      HttpCall call = new HttpCall(service, settings, charset, isSoap);
      HttpAnswer answer = new HttpAnswer(descriptor, service, bounds(), charset, isSoap);
      Processor toNative = gate.toNative(code);
      Processor fromNative = gate.fromNative(code);
      TemplatedRouteBuilder.builder(hub, HttpTemplate.ID)
          .routeId(release.routeId(service.code()))
          .parameter(HttpTemplate.IN, release.requestsOf(service.code()))
          .parameter(HttpTemplate.ENDPOINT, endpoint())
          .bean(HttpTemplate.ASK, Processor.class, call.asking(toNative))
          .bean(HttpTemplate.READ, Processor.class, answer.read(gate, fromNative))
          .add();
    }
  }

  private BoundedBody bounds() {
    int most = settings.find("most-answer-bytes").map(Integer::parseInt).orElse(MOST_BYTES);
    return new BoundedBody(most, duration("answer-within", TO_ANSWER));
  }

  private String endpoint() {
    return settings.text("address")
        + "?throwExceptionOnFailure=false&disableStreamCache=true&copyHeaders=false"
        + "&followRedirects=false&userAgent=yibiao-hub"
        + "&httpClientConfigurer=#"
        + HttpTemplate.CLIENT
        + "&connectTimeout="
        + duration("connection-timeout", TO_CONNECT).toMillis()
        + "&responseTimeout="
        + duration("answer-within", TO_ANSWER).toMillis();
  }

  private Duration duration(String name, Duration otherwise) {
    return settings.find(name).map(Duration::parse).orElse(otherwise);
  }
}
