package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

class SigningKeyTest {

  @TempDir private Path data;

  @Test
  void is_made_once_and_then_remembered() {
    Path file = data.resolve("signing-key.jwk");

    assertThat(SigningKey.in(file)).isEqualTo(SigningKey.in(file));
  }

  @Test
  void lets_nobody_but_the_owner_read_it() throws IOException {
    Path file = data.resolve("signing-key.jwk");
    SigningKey.in(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void keeps_an_rsa_key_that_lies_there() throws Exception {
    Path file = data.resolve("signing-key.jwk");
    Files.writeString(file, new RSAKeyGenerator(2048).generate().toJSONString());

    assertThat(SigningKey.algorithm(SigningKey.in(file))).isEqualTo(SignatureAlgorithm.RS256);
  }

  @Test
  void refuses_a_key_with_which_it_could_not_sign() throws Exception {
    Path file = data.resolve("signing-key.jwk");
    JWK key = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK();
    Files.writeString(file, key.toJSONString());

    assertThatThrownBy(() -> SigningKey.in(file))
        .hasMessageContaining("holds no private RSA or P-256 key");
  }
}
