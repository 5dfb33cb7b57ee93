package org.yibiao.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.yibiao.routes.attachments.AttachmentProblems;
import org.yibiao.routes.attachments.Sha256;
import org.yibiao.routes.intake.Refusal;

/** The SHA-256 digest that a request gives of its body (RFC 9530, section 2). */
final class DeclaredDigest {

  private static final String HEADER = "Content-Digest";
  private static final String ALGORITHM = "sha-256";
  private static final int BYTES = 32;

  private DeclaredDigest() {}

  /**
   * Reads the header.
   *
   * @return none if the header is not there
   * @throws Refusal if it is there without such a digest: whoever declares one wants it checked
   */
  static Optional<Sha256> of(HttpServletRequest request) {
    List<String> lines = Collections.list(request.getHeaders(HEADER));
    return lines.isEmpty() ? Optional.empty() : Optional.of(read(lines));
  }

  private static Sha256 read(List<String> lines) {
    try {
      if (new Parser(lines).parseDictionary().get().get(ALGORITHM) instanceof ByteSequenceItem item
          && item.get().remaining() == BYTES) {
        return Sha256.of(bytes(item.get()));
      }
    } catch (ParseException e) {
      // told below
    }
    throw new Refusal(AttachmentProblems.digestNotReadable());
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
