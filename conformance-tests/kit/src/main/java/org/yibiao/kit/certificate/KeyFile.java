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
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ssl.pem.PemContent;

/** Reads a key of P-256 from the usual kinds of files. */
final class KeyFile {

  private static final String PASSWORD = "YIBIAO_KEY_PASSWORD";

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

  private static ECKey pem(String text) throws GeneralSecurityException {
    if (text.contains("BEGIN PUBLIC KEY")) {
      return new ECKey.Builder(Curve.P_256, publicKey(text)).build();
    }
    PemContent content = PemContent.of(text);
    List<X509Certificate> chain = content.getCertificates();
    ECPublicKey open = (ECPublicKey) chain.get(0).getPublicKey();
    ECKey.Builder key = new ECKey.Builder(Curve.P_256, open);
    Optional.ofNullable(content.getPrivateKey())
        .ifPresent(each -> key.privateKey((ECPrivateKey) each));
    return key.build();
  }

  private static ECPublicKey publicKey(String text) throws GeneralSecurityException {
    String base64 = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    return (ECPublicKey)
        KeyFactory.getInstance("EC")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }
}
