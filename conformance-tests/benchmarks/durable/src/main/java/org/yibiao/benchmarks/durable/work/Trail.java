package org.yibiao.benchmarks.durable.work;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yibiao.benchmarks.durable.border.Crossing;

/**
 * What is kept for the record: each message that crossed, and for each submission an entry of the
 * audit trail that is chained to the one before, as the hub's is.
 */
public final class Trail {

  private static final String ALGORITHM = "HmacSHA256";
  private static final SecretKeySpec KEY =
      new SecretKeySpec("durable".getBytes(StandardCharsets.UTF_8), ALGORITHM);

  private Trail() {}

  static void keep(Transaction transaction, List<Crossing> crossings) throws SQLException {
    for (Crossing each : crossings) {
      transaction.update(
          "insert into crossing (message_id, way, bytes, sha256, at) values (?, ?, ?, ?, ?)",
          each.messageId(),
          each.way(),
          each.bytes(),
          each.sha256(),
          each.at());
    }
  }

  /** To be the last of a transaction: all that write wait for each other here. */
  public static void enter(Transaction transaction, String object, String detail)
      throws SQLException {
    End end =
        transaction
            .first(
                "select position, chain from audit_end where id = 1 for update",
                row -> new End(row.getLong(1), row.getString(2)))
            .orElseThrow();
    long position = end.position() + 1;
    String at = Instant.now().toString();
    String chain = hash(String.join("\n", "" + position, at, object, detail, end.chain()));
    transaction.update(
        "insert into audit_entry values (?, ?, ?, ?, ?, ?)",
        position,
        at,
        object,
        detail,
        end.chain(),
        chain);
    transaction.update(
        "update audit_end set position = ?, chain = ? where id = 1", position, chain);
  }

  private static String hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(KEY);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  private record End(long position, String chain) {}
}
