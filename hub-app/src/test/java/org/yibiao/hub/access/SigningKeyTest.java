package org.yibiao.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
