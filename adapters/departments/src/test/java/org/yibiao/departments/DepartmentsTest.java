package org.yibiao.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.kit.DepartmentFolder;

/** Every folder beside this module's {@code src} is a department that passes the test kit. */
class DepartmentsTest {

  @TestFactory
  Stream<DynamicTest> every_folder_passes_the_department_test_kit() throws IOException {
    return folders().stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
  }

  private static void check(Path folder) {
    DepartmentFolder department = DepartmentFolder.at(folder);

    List<CheckResult> results = new DepartmentCheck(department).againstSimulator();

    assertThat(department.code()).isEqualTo(folder.getFileName().toString());
    // over the wire too, not only the folder by itself
    assertThat(results).hasSizeGreaterThan(6).allMatch(CheckResult::passed);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(""))) {
      return all.filter(each -> Files.exists(each.resolve("department.yaml"))).sorted().toList();
    }
  }
}
