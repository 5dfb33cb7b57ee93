package org.yibiao.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yibiao.kit.certificate.SigningKey;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.kit.hub.Credentials;
import org.yibiao.kit.hub.HubTarget;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.run.HubRun;
import org.yibiao.kit.scenario.Text;
import picocli.CommandLine.Option;

/** What is needed to play a department against a hub. */
final class HubOptions {

  private static final String KEY = "YIBIAO_EXCHANGE_KEY";

  @Option(
      names = "--signing-key",
      paramLabel = "FILE",
      description = {
        "部门的签名密钥（P-256，PEM 或 JWK），用于签名请求的场景",
        "the department's signing key (P-256, PEM or JWK), for scenarios with signed requests"
      })
  private Optional<Path> signingKey = Optional.empty();

  @Option(
      names = "--signing-key-id",
      paramLabel = "ID",
      description = {"平台所知的密钥编号，如 tax/2026a", "how the hub knows that key, such as tax/2026a"})
  private Optional<String> signingKeyId = Optional.empty();

  @Option(
      names = "--burst",
      description = {
        "也检测超出配额的调用（会占满该部门一分钟的配额）",
        "try calls beyond the quota, too; it uses up the department's for a minute"
      })
  private boolean burst;

  Report run(
      KnownDepartment department,
      URI hub,
      Map<String, String> secrets,
      Consumer<ScenarioResult> told) {
    String code = department.folder().code();
    Credentials own =
        new Credentials(
            code,
            key(code, secrets),
            signingKey.map(Places::of).map(SigningKey::read).map(SigningKey::key),
            signingKeyId.orElse(code + "/conformance"));
    Text name = Text.of(department.descriptor().name().zh(), department.descriptor().name().en());
    return new HubRun(new HubTarget(hub, department, own), name, burst, told).run();
  }

  /** From the environment or a file: what is among the arguments others can see. */
  private static String key(String code, Map<String, String> secrets) {
    return Optional.ofNullable(System.getenv(KEY))
        .or(() -> Optional.ofNullable(secrets.get("secret." + code + ".exchange-key")))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "缺少 %1$s 的交换口令：请设环境变量 %2$s，或用 --secrets 指定口令文件 · The exchange key of %1$s is needed: in the environment variable %2$s, or in a file by --secrets"
                        .formatted(code, KEY)));
  }
}
