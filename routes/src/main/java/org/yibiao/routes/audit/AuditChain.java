package org.yibiao.routes.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.yibiao.adapters.kit.Hmac;
import org.yibiao.standard.CanonicalJson;

/**
 * What ties an entry of the audit trail to all before it: HMAC-SHA256 (RFC 2104) over its fields
 * and the value of the entry before. Whoever can write the table but does not have the key can
 * therefore not make a chain that holds.
 */
public final class AuditChain {

  private final Hmac hmac;

  /** A chain under this key. */
  public AuditChain(String key) {
    this.hmac = new Hmac(key.getBytes(StandardCharsets.UTF_8));
  }

  /** The value of an entry, 64 hexadecimal digits. */
  String value(long position, String at, AuditEvent event, String previous) {
    List<String> fields =
        List.of(
            Long.toString(position),
            at,
            event.actor(),
            event.action(),
            event.object(),
            event.outcome(),
            event.detail(),
            previous);
    return hash(fields);
  }

  /** What vouches for a row that says where a part of the trail lies, 64 hexadecimal digits. */
  String seal(ArchivedPart part) {
    // no entry begins with a word, so that no seal is the value of an entry
    return hash(
        List.of(
            "archive",
            Long.toString(part.first()),
            Long.toString(part.last()),
            part.previous(),
            part.chain(),
            part.fileName(),
            part.sha256(),
            part.archivedAt()));
  }

  private String hash(List<String> fields) {
    // a JSON array, because a mere joining would let text wander from one field into the next
    byte[] text = CanonicalJson.mapper().writeValueAsBytes(fields);
    return HexFormat.of().formatHex(hmac.of(text));
  }

  /** The value that an entry ought to have. */
  String value(AuditEntry entry) {
    return value(entry.position(), entry.at(), entry.event(), entry.previous());
  }
}
