package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;

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

    assertThatThrownBy(() -> start("yibiao.plans=" + plan.toUri())).isNotNull();

    assertThat(printed.getAll()).contains("联办方案有误", "fire.safety-check", "yibiao.plans");
  }

  @Test
  void says_which_period_is_too_short_to_remember_what_may_come_again(CapturedOutput printed) {
    assertThatThrownBy(() -> start("yibiao.retention.message-identifiers=P30D")).isNotNull();

    assertThat(printed.getAll())
        .contains(
            "数据保存期限的设置有误",
            "yibiao.retention.message-identifiers",
            "P30D",
            "yibiao.retention.case-content",
            "P5Y");
  }

  @Test
  void says_which_period_is_none(CapturedOutput printed) {
    assertThatThrownBy(() -> start("yibiao.retention.audit=1 year")).isNotNull();

    assertThat(printed.getAll()).contains("yibiao.retention.audit", "1 year", "P1Y", "never");
  }

  @Test
  void says_that_another_hub_works_on_its_data(CapturedOutput printed) throws IOException {
    Path database = Files.createDirectories(folder.resolve("data")).resolve("hub.mv.db");
    try (FileChannel other =
            FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThatThrownBy(() -> start("spring.main.banner-mode=off")).isNotNull();
      assertThat(lock.isValid()).isTrue();
    }

    assertThat(printed.getAll()).contains("数据文件夹正被另一个平台进程使用", "--yibiao.data");
  }

  @Test
  void says_what_a_store_of_attachments_lacks(CapturedOutput printed) {
    assertThatThrownBy(() -> start("yibiao.attachments.store=s3")).isNotNull();

    assertThat(printed.getAll()).contains("附件的设置有误", "yibiao.attachments.s3.bucket");
  }

  @Test
  void does_not_run_without_its_broker_when_a_port_is_taken(CapturedOutput printed)
      throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String setting = "yibiao.broker.amqp-port=" + taken.getLocalPort();

      assertThatThrownBy(() -> start(setting)).isNotNull();

      assertThat(printed.getAll()).contains("消息中间件未能启动", ":" + taken.getLocalPort());
    }
  }

  private void start(String setting) {
    new SpringApplicationBuilder(HubApplication.class)
        .initializers(
            new PlacesOfItsOwn(),
            hub ->
                TestPropertyValues.of("yibiao.data=" + folder.resolve("data"), setting)
                    .applyTo(hub.getEnvironment(), Type.MAP, "of this test"))
        .run()
        .close();
  }
}
