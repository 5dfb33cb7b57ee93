package org.yibiao.routes.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a file (FIPS 180-4), by which the hub knows the file.
 *
 * @param hex 64 lower-case hexadecimal digits, as the standard writes it
 */
public record Sha256(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
  private static final String REFERENCE = "urn:yibiao:attachment:sha256:";

  /** Refuses what is none. */
  public Sha256 {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("No SHA-256 digest in lower-case hexadecimal digits");
    }
  }

  /** The digest that is written so, if it is one. */
  public static Optional<Sha256> parse(String hex) {
    return FORM.matcher(hex).matches() ? Optional.of(new Sha256(hex)) : Optional.empty();
  }

  /** The digest with these 32 bytes. */
  public static Sha256 of(byte[] digest) {
    return new Sha256(HexFormat.of().formatHex(digest));
  }

  /** The digest in a reference to an attachment of the hub, if it is such a reference. */
  public static Optional<Sha256> inReference(String reference) {
    return isReference(reference)
        ? parse(reference.substring(REFERENCE.length()))
        : Optional.empty();
  }

  /** Whether a reference speaks of an attachment of the hub, be it well written or not. */
  public static boolean isReference(String reference) {
    return reference.startsWith(REFERENCE);
  }

  /** The file's name in the standard's documents; it is the same in every department. */
  public String reference() {
    return REFERENCE + hex;
  }

  /** Value of the header {@code Content-Digest} (RFC 9530, section 2). */
  public String contentDigest() {
    return "sha-256=:" + base64() + ":";
  }

  /** The digest in Base64 (RFC 4648), as HTTP and S3 write it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }

  /** A digest to be made of what is still to be read. */
  static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
