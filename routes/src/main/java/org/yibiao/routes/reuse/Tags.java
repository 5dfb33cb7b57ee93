package org.yibiao.routes.reuse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.Hmac;

/**
 * Names in the grid: keyed hashes (HMAC-SHA-256), so that no number of a person stands there and
 * none can be found by trying them all.
 */
public final class Tags {

  // XML 1.0 allows it nowhere, so that no part can contain it
  private static final String BETWEEN = "\u0000";

  private final Hmac secret;
  private final Map<String, Hmac> byUse = new ConcurrentHashMap<>();

  /** Tags by this secret. */
  public Tags(String secret) {
    this.secret = new Hmac(bytes(secret));
  }

  /** The shelf of all that a department holds about a subject. */
  String shelf(String holder, String subject) {
    return tag("shelf", Stream.of(holder, subject));
  }

  /** The slots in which an answer may lie: the one for these fields, then the one for all. */
  List<String> slots(Wanted wanted) {
    String all = slot(wanted, List.of());
    return wanted.fields().isEmpty() ? List.of(all) : List.of(slot(wanted, wanted.fields()), all);
  }

  /** A fingerprint of a datum at a place. */
  public String print(String datum, String place) {
    return tag("print", Stream.of(place, datum));
  }

  /** Tells whether two nodes have the same secret. */
  String fingerprint() {
    return tag("fingerprint", Stream.empty());
  }

  /** A key for one use, 256 bits long. */
  public byte[] key(String use) {
    return secret.of(bytes("key " + use));
  }

  private String slot(Wanted wanted, List<String> fields) {
    return tag(
        "slot",
        Stream.of(
                Stream.of(wanted.holder(), wanted.subject(), wanted.resource()),
                wanted.parameters().stream(),
                Stream.of("fields"),
                fields.stream())
            .flatMap(each -> each));
  }

  private String tag(String use, Stream<String> parts) {
    String text = String.join(BETWEEN, parts.toList());
    Hmac hmac = byUse.computeIfAbsent(use, each -> new Hmac(key(each)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.of(bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
