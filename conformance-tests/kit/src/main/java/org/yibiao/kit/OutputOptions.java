package org.yibiao.kit;

import java.nio.file.Path;
import java.util.Optional;
import org.yibiao.kit.certificate.Certificate;
import org.yibiao.kit.certificate.SigningKey;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.ReportFolder;
import picocli.CommandLine.Option;

/** Where the report goes, and who signs the certificate. */
final class OutputOptions {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = {
        "报告文件夹，缺省为 conformance-<部门>",
        "folder of the report; usually conformance-<department>"
      })
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = {
        "证书的签名密钥：PKCS#12（.p12，口令在环境变量 YIBIAO_KEY_PASSWORD）、PEM 或 JWK",
        "key that signs the certificate: PKCS#12 (.p12, its password in YIBIAO_KEY_PASSWORD), PEM or JWK"
      })
  private Optional<Path> key = Optional.empty();

  ReportFolder folder(String subject) {
    return new ReportFolder(Places.of(out.orElse(Path.of("conformance-reports", subject))));
  }

  /** The key that was given; read before the run, so that a wrong one does not cost one. */
  Optional<SigningKey> key() {
    return key.map(Places::of).map(SigningKey::read);
  }

  /** Issues a certificate under this key, or one that is made beside the report. */
  static Certificate certify(Report report, ReportFolder folder, Optional<SigningKey> key) {
    SigningKey signer =
        key.orElseGet(() -> SigningKey.madeOnce(folder.path().resolve("signing-key.jwk")));
    return Certificate.issue(report, folder, signer);
  }
}
