package org.yibiao.hub.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.yibiao.hub.secrets.OwnersFile;

/**
 * The key with which the hub signs access tokens: made at the first start, kept in a file of the
 * data folder that its owner alone can read. Nodes of one hub need the same file. An elliptic-curve
 * key is made (ES256, RFC 7518, 3.4), for an RSA key takes seconds to find; who wants RS256 puts an
 * RSA key into the file.
 */
final class SigningKey {

  private SigningKey() {}

  /** The key in this file, which is made if it isn't there. */
  static JWK in(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return signing(JWK.parse(Files.readString(file)), file);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing key in " + file + " cannot be read", e);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(file + " holds no key (RFC 7517)", e);
    }
  }

  /** How this key signs. */
  static SignatureAlgorithm algorithm(JWK key) {
    return key instanceof RSAKey ? SignatureAlgorithm.RS256 : SignatureAlgorithm.ES256;
  }

  private static JWK signing(JWK key, Path file) {
    boolean known =
        key instanceof RSAKey
            || key instanceof ECKey elliptic && elliptic.getCurve().equals(Curve.P_256);
    if (!known || !key.isPrivate()) {
      throw new IllegalStateException(file + " holds no private RSA or P-256 key (RFC 7518, 3.1)");
    }
    return key;
  }

  /** A hub that is killed meanwhile leaves no half a key. */
  private static void make(Path file) throws IOException, JOSEException {
    JWK key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    Path fresh = OwnersFile.fresh(file);
    Files.write(fresh, key.toJSONString().getBytes(StandardCharsets.UTF_8));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
