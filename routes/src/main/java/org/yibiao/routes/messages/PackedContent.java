package org.yibiao.routes.messages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Both forms of what crossed in one compressed piece: whether something was cut, then each form
 * with its length, -1 for one that is not there.
 *
 * @param most how many bytes of each form are kept; a longer one is left out
 */
record PackedContent(long most) {

  byte[] pack(HopContent content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, deflater))) {
      Optional<byte[]> natively = content.natively().filter(this::fits);
      Optional<byte[]> canonical = content.canonical().filter(this::fits);
      boolean isCut = natively.isEmpty() && content.natively().isPresent();
      out.writeBoolean(
          content.isCut() || isCut || canonical.isEmpty() && content.canonical().isPresent());
      write(out, natively);
      write(out, canonical);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  HopContent unpack(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed), inflater))) {
      boolean isCut = in.readBoolean();
      return new HopContent(read(in), read(in), isCut);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
  }

  private boolean fits(byte[] content) {
    return content.length <= most;
  }

  private static void write(DataOutputStream out, Optional<byte[]> content) throws IOException {
    out.writeInt(content.map(each -> each.length).orElse(-1));
    if (content.isPresent()) {
      out.write(content.get());
    }
  }

  private static Optional<byte[]> read(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? Optional.empty() : Optional.of(in.readNBytes(length));
  }
}
