package org.yibiao.kit.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
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
    try {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".p12") || name.endsWith(".pfx")) {
        return store(file);
      }
      String text = Files.readString(file);
      return text.stripLeading().startsWith("{") ? JWK.parse(text).toECKey() : pem(text);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " 不能读取 · cannot be read", e);
    } catch (GeneralSecurityException | JOSEException | ParseException | ClassCastException e) {
      throw new IllegalArgumentException(
          file + " 不是 P-256 密钥 · holds no key of P-256: " + e.getMessage(), e);
    }
  }

  private static ECKey store(Path file)
      throws IOException, GeneralSecurityException, JOSEException {
    char[] password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("").toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    String alias = store.aliases().nextElement();
    return ECKey.load(store, alias, password);
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
            .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
  }
}
