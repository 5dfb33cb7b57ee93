package org.yibiao.kit.hub;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * By what a department shows who it is.
 *
 * @param department its code
 * @param key its exchange key
 * @param signingKey the key under which it signs requests, if it has one
 * @param keyId how the hub knows that key, such as {@code tax/2026a}
 */
public record Credentials(String department, String key, Optional<ECKey> signingKey, String keyId) {

  String basic() {
    return basic(department, key);
  }

  static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }
}
