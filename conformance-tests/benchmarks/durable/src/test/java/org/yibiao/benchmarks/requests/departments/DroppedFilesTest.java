package org.yibiao.benchmarks.requests.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFilesTest {

  @TempDir private Path data;

  @Test
  void each_department_has_a_folder_with_what_is_its_own_in_it() throws IOException {
    new DroppedFiles(data, 4711).write();

    for (SlowDepartment each : SlowDepartment.values()) {
      assertThat(Files.readString(data.resolve("departments/" + each.code() + "/department.yaml")))
          .contains("department: " + each.code(), each.resource(), "127.0.0.1:4711/" + each.code())
          .doesNotContain("@");
    }
  }
}
