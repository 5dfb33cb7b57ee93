package org.yibiao.adapters.declared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.adapters.kit.DepartmentFolder;

class DeclaredDepartmentTest {

  private static final String ENQUIRY =
      """
          enquiry:
            after: PT20S
            request: {mapping: mapping/permit-check.request.jsonata, schema: native/permit-check.request.json}
            answer: {mapping: mapping/permit-check.answer.jsonata, schema: native/permit-check.answer.json}
      """;

  @TempDir private Path parent;

  @Test
  void an_enquiry_that_nobody_would_make_is_refused_by_the_checks() throws IOException {
    Path folder = Scaffold.make("weather", "rest", parent);
    Path descriptor = folder.resolve("department.yaml");
    String text = Files.readString(descriptor);
    Files.writeString(
        descriptor,
        text.replace("repeat: safe", "repeat: never").replace("\n# 代码映射", ENQUIRY + "\n# 代码映射"));

    DepartmentCheck check = new DepartmentCheck(DepartmentFolder.at(folder));

    assertThatThrownBy(check::ofFolder)
        .hasMessageContaining("weather.permit-check/enquiry")
        .hasMessageContaining("with repeat: never a person looks");
  }
}
