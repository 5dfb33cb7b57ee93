package org.yibiao.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.kit.DepartmentFolder;

/**
 * Mostly waiting, so that all are tried at once. Every folder beside this module's {@code src} is a
 * department that passes the test kit.
 */
@Execution(ExecutionMode.CONCURRENT)
class DepartmentsTest {

  @ParameterizedTest
  @MethodSource("folders")
  void every_folder_passes_the_department_test_kit(Path folder) {
    DepartmentFolder department = DepartmentFolder.at(folder);

    List<CheckResult> results = new DepartmentCheck(department).againstSimulator();

    assertThat(department.code()).isEqualTo(folder.getFileName().toString());
    // over the wire too, not only the folder by itself
    assertThat(results).hasSizeGreaterThan(6).allMatch(CheckResult::passed);
  }

  static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(""))) {
      return all.filter(each -> Files.exists(each.resolve("department.yaml"))).sorted().toList();
    }
  }
}
