package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Hmac;

/**
 * The key of each case: who has it may see the case. Case numbers count up and can be guessed; the
 * key, 128 bits of an HMAC of the number under a secret of the hub's, cannot.
 */
@Component
public class CaseKeys {

  private static final int BYTES = 16;

  private final Hmac hmac;

  /** Keys under this secret. */
  public CaseKeys(@Value("${secret.hub.case-key}") String secret) {
    this.hmac = new Hmac(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** The case's key, in letters that an address can hold. */
  public String of(String caseNumber) {
    byte[] whole = hmac.of(caseNumber.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
  }

  /** True if it is the case's key; takes as long for a wrong one as for the right one. */
  public boolean fits(String caseNumber, String key) {
    return MessageDigest.isEqual(
        of(caseNumber).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }

  /** Path of the page on which a person sees the case; the key isn't sent with it. */
  public String page(String caseNumber) {
    return "/cases/" + caseNumber + "#key=" + of(caseNumber);
  }

  /** Path at which a program sees the case. */
  public String resource(String caseNumber) {
    return "/api/v1/cases/" + caseNumber + "?key=" + of(caseNumber);
  }
}
