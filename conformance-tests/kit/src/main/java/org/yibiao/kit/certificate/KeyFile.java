package org.yibiao.kit.certificate;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.ssl.pem.PemContent;

/** Reads a key of P-256 from the usual kinds of files. */
final class KeyFile {

  private static final String PASSWORD = "YIBIAO_KEY_PASSWORD";

  private static final Pattern PUBLIC_KEY =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----");

  private KeyFile() {}

  static ECKey read(Path file) {
    return read(file, Optional.ofNullable(System.getenv(PASSWORD)).orElse(""));
  }

  /** The key in a file; the password is that of a PKCS#12 store. */
  static ECKey read(Path file, String password) {
    try {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".p12") || name.endsWith(".pfx")) {
        return store(file, password.toCharArray());
      }
      String text = Files.readString(file);
      return text.stripLeading().startsWith("{") ? JWK.parse(text).toECKey() : pem(text);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " 不能读取 · cannot be read", e);
    } catch (GeneralSecurityException | ParseException | ClassCastException e) {
      throw new IllegalArgumentException(
          file + " 不是 P-256 密钥 · holds no key of P-256: " + e.getMessage(), e);
    }
  }

  private static ECKey store(Path file, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    String alias = store.aliases().nextElement();
    List<Base64> chain = new ArrayList<>();
    for (Certificate each : store.getCertificateChain(alias)) {
      chain.add(Base64.encode(each.getEncoded()));
    }
    return new ECKey.Builder(Curve.P_256, (ECPublicKey) store.getCertificate(alias).getPublicKey())
        .privateKey((ECPrivateKey) store.getKey(alias, password))
        .x509CertChain(chain)
        .build();
  }

  /** A certificate, or a public key beside a private one, or either by itself. */
  private static ECKey pem(String text) throws GeneralSecurityException {
    Matcher open = PUBLIC_KEY.matcher(text);
    PemContent rest = PemContent.of(open.replaceAll(""));
    open.reset();
    ECPublicKey key =
        open.find()
            ? publicKey(open.group(1))
            : (ECPublicKey) rest.getCertificates().get(0).getPublicKey();
    ECKey.Builder made = new ECKey.Builder(Curve.P_256, key);
    if (text.contains("PRIVATE KEY")) {
      made.privateKey((ECPrivateKey) rest.getPrivateKey());
    }
    return made.build();
  }

  private static ECPublicKey publicKey(String text) throws GeneralSecurityException {
    return (ECPublicKey)
        KeyFactory.getInstance("EC")
            .generatePublic(new X509EncodedKeySpec(java.util.Base64.getMimeDecoder().decode(text)));
  }
}
