package org.yibiao.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.ReportFolder;
import org.yibiao.kit.run.DepartmentRun;
import org.yibiao.standard.validation.JsonSchemaCheck;

/**
 * Every department's folder that a hub would find passes the kit in full, against its simulator.
 * Each has ports and an adapter of its own and waits most of the time, so that they run at once.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryDepartmentTest {

  @TempDir private Path folder;

  static Stream<String> every() {
    return KnownDepartment.all().stream().map(each -> each.folder().code());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("every")
  void passes_in_full(String department) throws Exception {
    Report report = run(department);

    assertThat(Failures.of(report)).isEmpty();
    assertThat(report.fullPass()).isTrue();
    ReportFolder written = new ReportFolder(folder);
    written.write(report);
    assertThat(
            JsonSchemaCheck.of(getClass().getResource("/conformance/report.schema.json"))
                .check(Files.readAllBytes(written.json())))
        .isEmpty();
    assertThat(written.html()).content().contains(department).doesNotContain("{{");
  }

  private static Report run(String department) {
    KnownDepartment known = KnownDepartment.find(department).orElseThrow();
    try (DepartmentTarget target = DepartmentTarget.simulated(known, Map.of())) {
      return new DepartmentRun(target, each -> {}).run();
    }
  }
}
