package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A hub that cannot run says so in words, before it takes anything. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @TempDir private Path folder;

  @Test
  void says_what_is_wrong_with_a_plan(CapturedOutput printed) throws IOException {
    Path plan = folder.resolve("bad.yaml");
    Files.writeString(
        plan,
        """
        matter: ["320000000009"]
        name: {zh: 坏方案, en: Bad plan}
        form: businessStart
        steps:
          - id: one
            name: {zh: 一, en: One}
            service: fire.safety-check
            within: PT1M
            retry: {tries: 1, first: PT1S, factor: 1, most: PT1S}
            input:
              - {to: /address, path: /form/businessStart/company/premises/address}
        """);

    assertThatThrownBy(() -> start("--yibiao.plans=" + plan.toUri())).isNotNull();

    assertThat(printed.getAll()).contains("联办方案有误", "fire.safety-check", "yibiao.plans");
  }

  private void start(String setting) {
    new SpringApplicationBuilder(HubApplication.class)
        .initializers(new FreePorts())
        .run(setting, "--yibiao.data=" + folder.resolve("data"))
        .close();
  }
}
