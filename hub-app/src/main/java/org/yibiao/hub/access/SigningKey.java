package org.yibiao.hub.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import org.yibiao.hub.secrets.OwnersFile;

/**
 * The key with which the hub signs access tokens: made at the first start, kept in a file of the
 * data folder that its owner alone can read. Nodes of one hub need the same file.
 */
final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  /** The key in this file, which is made if it isn't there. */
  static RSAKey in(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return RSAKey.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The signing key in " + file + " cannot be read", e);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(file + " holds no RSA key (RFC 7517)", e);
    }
  }

  /** A hub that is killed meanwhile leaves no half a key. */
  private static void make(Path file) throws IOException, JOSEException {
    RSAKey key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
    Path fresh = OwnersFile.fresh(file);
    Files.write(fresh, key.toJSONString().getBytes(StandardCharsets.UTF_8));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
