package org.yibiao.adapters.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.adapters.kit.DepartmentFolder;

/** What the scaffold makes; mostly waiting, so that all protocols are tried at once. */
@Execution(ExecutionMode.CONCURRENT)
class ScaffoldTest {

  @TempDir private Path parent;

  static List<String> protocols() {
    return Scaffold.protocols();
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void a_new_folder_passes_all_its_checks(String protocol) {
    Path folder = Scaffold.make("weather", protocol, parent);

    List<CheckResult> results = new DepartmentCheck(DepartmentFolder.at(folder)).againstSimulator();

    assertThat(results).hasSizeGreaterThan(8);
    assertThat(results).filteredOn(each -> !each.passed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void a_new_folder_has_six_files_at_most(String protocol) throws IOException {
    Path folder = Scaffold.make("weather", protocol, parent);

    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files).hasSizeLessThanOrEqualTo(6);
    }
  }
}
