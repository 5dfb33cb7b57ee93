package org.yibiao.adapters.marketregulation;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.benchmarks.durable.border.Asked;
import org.yibiao.benchmarks.durable.border.Border;
import org.yibiao.benchmarks.durable.border.DepartmentCall;

/**
 * A company's registration as the adapter's route does it: one signed call that registers, then the
 * key persons page by page; by the HTTP client that Camel uses too, without a route.
 */
public final class RegistrationCall implements DepartmentCall {

  private static final int CONNECTIONS = 20;

  private final Border border =
      Border.to(
          new DepartmentFolder(MarketRegulationNames.DEPARTMENT),
          MarketRegulationNames.COMPANY_REGISTRATION);
  private final String address;
  private final String pageSize;
  private final int mostBytes;
  private final CallSigner signer;
  private final CloseableHttpClient http;

  /** A call with the adapter's settings. */
  public RegistrationCall(DepartmentSettings settings) {
    this.address = settings.text("address");
    this.pageSize = settings.text("page-size");
    this.mostBytes = settings.number("most-answer-bytes");
    this.signer =
        new CallSigner(settings.text("app-key"), settings.text("hmac-key"), Clock.systemUTC());
    this.http = client(settings);
  }

  private static CloseableHttpClient client(DepartmentSettings settings) {
    PoolingHttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(CONNECTIONS)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(timeout(settings, "connection-timeout"))
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(timeout(settings, "answer-within")).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .build();
  }

  private static Timeout timeout(DepartmentSettings settings, String name) {
    return Timeout.of(settings.duration(name));
  }

  @Override
  public Asked ask(ServiceRequest request) throws IOException {
    String text = border.toNative(request, Map.of());
    Registration registration =
        Registration.of(register(text), request.id().value().replace("-", ""));
    while (registration.lacksPersons()) {
      registration.persons().take(persons(registration));
    }
    String answer = registration.wholeAnswer();
    return new Asked(
        Optional.of(border.fromNative(request.id(), answer, Map.of())),
        List.of(Border.left(request, text), Border.came(request.id(), answer)));
  }

  private Reply register(String text) throws IOException {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    String path = MarketRegulationNames.REGISTER_PATH;
    HttpPost call = new HttpPost(address + path + "?" + signer.queryWithBody(path(path), json));
    call.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    return reply(call);
  }

  private Reply persons(Registration registration) throws IOException {
    Map<String, String> page =
        Map.of(
            "ENTNAME", registration.companyName(),
            "UNISCID", registration.creditCode(),
            "PAGENUM", Integer.toString(registration.persons().nextPage()),
            "PAGESIZE", pageSize);
    String path = MarketRegulationNames.PERSONS_PATH;
    return reply(new HttpGet(address + path + "?" + signer.query(path(path), page)));
  }

  private String path(String call) {
    return URI.create(address).getPath() + call;
  }

  private Reply reply(ClassicHttpRequest call) throws IOException {
    return http.execute(
        call,
        response ->
            Reply.of(response.getCode(), EntityUtils.toByteArray(response.getEntity(), mostBytes)));
  }
}
