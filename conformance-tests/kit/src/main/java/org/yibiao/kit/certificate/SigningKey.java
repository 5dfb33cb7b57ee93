package org.yibiao.kit.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The key under which certificates are signed: elliptic, P-256, for ES256.
 *
 * @param key with its private part
 * @param isOwn whether the kit made it itself, so that it vouches for nobody
 */
public record SigningKey(ECKey key, boolean isOwn) {

  /** A key of P-256, with its private part. */
  public SigningKey {
    if (!Curve.P_256.equals(key.getCurve()) || !key.isPrivate()) {
      throw new IllegalArgumentException(
          "签名密钥应为带私钥的 P-256 椭圆曲线密钥 · The signing key must be a private key of P-256");
    }
  }

  /** The key in a file: PKCS#12, PEM with key and certificate, or JWK. */
  public static SigningKey read(Path file) {
    return new SigningKey(KeyFile.read(file), false);
  }

  /** The public part of what is in a file; the private part need not be there. */
  public static ECKey readPublic(Path file) {
    return KeyFile.read(file).toPublicJWK();
  }

  /** The key that the kit made here before, or a new one; only its owner can read it. */
  public static SigningKey madeOnce(Path file) {
    try {
      if (Files.notExists(file)) {
        ECKey made = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        // temporary files are readable by their owner only, and it is never half written
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new");
        Files.writeString(whole, made.toJSONString());
        Files.move(whole, file);
      }
      return new SigningKey(JWK.parse(Files.readString(file)).toECKey(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " 不能写入 · cannot be written", e);
    } catch (JOSEException | ParseException e) {
      throw new IllegalArgumentException(file + " 不是密钥 · is no key", e);
    }
  }

  JWSHeader header() {
    return new JWSHeader.Builder(JWSAlgorithm.ES256)
        .keyID(key.getKeyID())
        .jwk(key.toPublicJWK())
        .x509CertChain(key.getX509CertChain())
        .build();
  }

  JWSSigner signer() throws JOSEException {
    return new ECDSASigner(key);
  }
}
