package org.yibiao.adapters.marketregulation;

import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/**
 * Takes away what an HTTP client does of its own accord. A call is sent once: a second one would
 * carry the same nonce, and when to repeat is the hub's to say. A connection serves one call, for
 * on a kept one that has died meanwhile nobody can tell whether the call arrived.
 */
final class PlainHttpClient implements HttpClientConfigurer {

  @Override
  public void configureHttpClient(HttpClientBuilder client) {
    client
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .setConnectionReuseStrategy((request, response, context) -> false);
  }
}
