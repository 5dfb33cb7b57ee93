package org.yibiao.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped into the hub lands in its own folder, or not at all. */
class SafeCopyTest {

  @TempDir private Path place;

  @Test
  void refuses_a_zip_entry_that_leads_out_of_the_folder() throws IOException {
    Path zip = zip("../../evil.yaml", "x");

    assertThatThrownBy(() -> SafeCopy.of(zip, place.resolve("a/b"))).isInstanceOf(Refused.class);
    assertThat(place.resolve("evil.yaml")).doesNotExist();
  }

  @Test
  void refuses_a_link_to_somewhere_else() throws IOException {
    Path folder = Files.createDirectories(place.resolve("dropped"));
    Path secret = Files.writeString(place.resolve("secrets.properties"), "a=b");
    Files.createSymbolicLink(folder.resolve("department.yaml"), secret);

    assertThatThrownBy(() -> SafeCopy.of(folder, place.resolve("a"))).isInstanceOf(Refused.class);
  }

  @Test
  void refuses_a_zip_file_that_grows_too_large() throws IOException {
    Path zip = zip("department.yaml", "0".repeat(11 * 1024 * 1024));

    assertThat(Files.size(zip)).isLessThan(100_000);
    assertThatThrownBy(() -> SafeCopy.of(zip, place.resolve("a"))).isInstanceOf(Refused.class);
  }

  private Path zip(String entry, String content) throws IOException {
    Path zip = place.resolve("dropped.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }
}
