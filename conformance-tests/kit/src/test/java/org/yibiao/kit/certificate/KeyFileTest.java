package org.yibiao.kit.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys as people have them: a PKCS#12 store, PEM, and JWK. */
class KeyFileTest {

  private static final String PASSWORD = "made-up-password";

  @TempDir private static Path folder;

  private static Path store;
  private static ECKey key;

  @BeforeAll
  static void make() throws Exception {
    store = folder.resolve("laboratory.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    int exit =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "lab",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=laboratory",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .start()
            .waitFor();
    assertThat(exit).isZero();
    key = KeyFile.read(store, PASSWORD);
  }

  @Test
  void a_store_gives_its_key_with_the_certificates() {
    assertThat(key.isPrivate()).isTrue();
    assertThat(key.getX509CertChain()).hasSize(1);
  }

  @Test
  void a_store_with_another_password_is_refused() {
    assertThatThrownBy(() -> KeyFile.read(store, "another")).hasMessageContaining("laboratory.p12");
  }

  @Test
  void a_private_key_with_its_public_part_or_its_certificate_is_taken_as_pem() throws Exception {
    String secret = pem("PRIVATE KEY", key.toECPrivateKey().getEncoded());
    String open = pem("PUBLIC KEY", key.toECPublicKey().getEncoded());
    String certificate = pem("CERTIFICATE", key.getX509CertChain().get(0).decode());

    assertThat(read(secret + open).isPrivate()).isTrue();
    assertThat(read(secret + certificate).toECPublicKey()).isEqualTo(key.toECPublicKey());
    assertThat(read(open).toECPublicKey()).isEqualTo(key.toECPublicKey());
    assertThat(read(certificate).isPrivate()).isFalse();
  }

  @Test
  void a_jwk_is_taken() throws Exception {
    assertThat(read(key.toJSONString()).toECPublicKey()).isEqualTo(key.toECPublicKey());
  }

  @Test
  void a_public_key_alone_cannot_sign() {
    assertThatThrownBy(() -> new SigningKey(key.toPublicJWK(), false))
        .hasMessageContaining("P-256");
  }

  private static ECKey read(String text) throws Exception {
    return KeyFile.read(Files.writeString(folder.resolve("key.pem"), text), "");
  }

  private static String pem(String what, byte[] content) {
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
        .formatted(what, Base64.getMimeEncoder().encodeToString(content));
  }
}
