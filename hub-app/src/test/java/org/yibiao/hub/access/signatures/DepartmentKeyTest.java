package org.yibiao.hub.access.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Keys of the settings: a wrong one is told at the start, not by the first request. */
class DepartmentKeyTest {

  @Test
  void reads_a_key_between_the_lines_of_pem() throws GeneralSecurityException {
    byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(key)
            + "\n-----END PUBLIC KEY-----\n";

    DepartmentKey read = DepartmentKey.of("market-regulation", "2026a", pem);

    assertThat(read.id()).isEqualTo("market-regulation/2026a");
    assertThat(read.algorithm()).isEqualTo(SigningAlgorithm.ED25519);
  }

  @Test
  void refuses_what_is_no_key() {
    assertThatThrownBy(() -> DepartmentKey.of("tax", "2026a", "bm8ga2V5"))
        .hasMessageContaining("yibiao.access.signatures.keys.tax.2026a")
        .hasMessageContaining("公钥");
  }

  @Test
  void refuses_a_key_of_another_curve() throws GeneralSecurityException {
    KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
    curve.initialize(new ECGenParameterSpec("secp384r1"));
    String key =
        Base64.getEncoder().encodeToString(curve.generateKeyPair().getPublic().getEncoded());

    assertThatThrownBy(() -> DepartmentKey.of("tax", "2026a", key)).hasMessageContaining("P-256");
  }

  @Test
  void refuses_a_key_of_nobody() {
    assertThatThrownBy(() -> DepartmentKey.of("Tax!", "2026a", "")).hasMessageContaining("部门代码");
  }
}
