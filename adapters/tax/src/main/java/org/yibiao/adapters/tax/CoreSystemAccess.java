package org.yibiao.adapters.tax;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.camel.Exchange;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * Whether a call comes from the core system: its client identifier and the secret that goes with
 * it.
 */
final class CoreSystemAccess {

  static final String CLIENT = "tax.client";
  static final String SECRET = "tax.secret";

  private final byte[] client;
  private final byte[] secret;

  CoreSystemAccess(DepartmentSettings settings) {
    this.client = bytes(settings.text("core-client-id"));
    this.secret = bytes(settings.text("core-secret"));
  }

  boolean admits(Exchange exchange) {
    // both are compared, and in constant time, so that neither can be felt out
    boolean known = MessageDigest.isEqual(client, said(exchange, CLIENT));
    boolean proven = MessageDigest.isEqual(secret, said(exchange, SECRET));
    return known && proven && secret.length > 0;
  }

  private static byte[] said(Exchange exchange, String property) {
    return bytes(exchange.getProperty(property, "", String.class));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
