package org.yibiao.kit;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yibiao.kit.certificate.Certificate;
import org.yibiao.kit.certificate.CertificateCheck;
import org.yibiao.kit.certificate.SigningKey;
import org.yibiao.kit.scenario.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a certificate is genuine, and whether a report is the one that it is about. */
@Command(
    name = "verify",
    description = {
      "核验证书：签名是否有效，报告是否就是证书所指的那份",
      "Verify a certificate: is its signature good, and is the report the one that it names"
    })
final class VerifyCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "CERTIFICATE",
      description = {"证书文件", "the certificate"})
  private Path certificate;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = {"report.json 或 report.html", "report.json or report.html"})
  private List<Path> reports = List.of();

  @Option(
      names = "--signer",
      paramLabel = "FILE",
      description = {
        "应当是谁签的：其密钥或公钥（PEM、JWK）",
        "who should have signed it: a file with that key, or its public part (PEM, JWK)"
      })
  private Optional<Path> signer = Optional.empty();

  VerifyCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    CertificateCheck check = CertificateCheck.of(Places.of(certificate));
    signer.map(Places::of).map(SigningKey::readPublic).ifPresent(check::signedBy);
    reports.stream().map(Places::of).forEach(check::covers);
    for (Text fault : check.faults()) {
      out.println("✗ " + fault.zh() + " · " + fault.en());
    }
    if (!check.faults().isEmpty()) {
      return ConformanceKit.FAILED;
    }
    Certificate read = check.certificate();
    out.println("✓ 证书有效 · The certificate is genuine");
    out.printf(
        "  %s（%s）  %s  标准 standard %s  工具 kit %s  %s%n",
        read.subject().name().zh(),
        read.subject().code(),
        read.endpoint(),
        read.standardVersion(),
        read.kitVersion(),
        read.issuedAt());
    out.println(
        "  签名密钥 signing key: "
            + check.thumbprint()
            + (read.selfSigned() ? "  自签名 · self-signed" : ""));
    return 0;
  }
}
