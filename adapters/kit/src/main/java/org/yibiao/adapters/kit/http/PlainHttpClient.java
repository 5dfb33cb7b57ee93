package org.yibiao.adapters.kit.http;

import java.io.IOException;
import java.util.Optional;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/**
 * Takes away what an HTTP client does of its own accord. A call is sent once: a second one would
 * carry the same nonce, and when to repeat is the hub's to say. A connection serves one call, for
 * on a kept one that has died meanwhile nobody can tell whether the call arrived. An answer that is
 * given up is not read to its end.
 */
public final class PlainHttpClient implements HttpClientConfigurer {

  @Override
  public void configureHttpClient(HttpClientBuilder client) {
    client
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .setConnectionReuseStrategy((request, response, context) -> false)
        .addExecInterceptorFirst("abandonable-answer", PlainHttpClient::call);
  }

  private static ClassicHttpResponse call(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ClassicHttpResponse response = chain.proceed(request, scope);
    Optional.ofNullable(response.getEntity())
        .map(body -> new AbandonableAnswer(body, scope.execRuntime))
        .ifPresent(response::setEntity);
    return response;
  }
}
