package org.yibiao.kit;

import java.io.PrintWriter;
import org.yibiao.kit.certificate.Certificate;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.report.ReportFolder;
import org.yibiao.kit.report.Verdict;

/** Tells at the terminal how a run goes. */
final class Progress {

  private final PrintWriter out;

  Progress(PrintWriter out) {
    this.out = out;
  }

  void scenario(ScenarioResult result) {
    String mark =
        switch (result.verdict()) {
          case PASSED -> "✓ ";
          case FAILED -> "✗ ";
          case SKIPPED -> "– ";
        };
    out.println(mark + result.title().zh() + " · " + result.title().en());
    result.reason().ifPresent(why -> out.println("    " + why.zh() + " · " + why.en()));
    result.steps().stream()
        .flatMap(step -> step.checks().stream())
        .filter(check -> check.verdict() == Verdict.FAILED)
        .forEach(
            check -> {
              out.println("    " + check.what().zh() + " · " + check.what().en());
              out.println("      应为 expected: " + check.expected());
              out.println("      得到 came:     " + check.came());
            });
  }

  void over(Report report, ReportFolder folder) {
    Report.Counts counts = report.counts();
    out.println();
    out.printf(
        "%d 个场景：通过 %d，未通过 %d，跳过 %d · %1$d scenarios: %2$d passed, %3$d failed, %4$d skipped%n",
        counts.all(), counts.passed(), counts.failed(), counts.skipped());
    out.println("报告 report: " + folder.html().toAbsolutePath().normalize());
    if (report.verdict() == Verdict.PASSED && !report.fullPass()) {
      out.println("有必测场景被跳过，不发证书 · No certificate, since mandatory scenarios were skipped");
    }
  }

  void certified(Certificate certificate, ReportFolder folder) {
    out.println("证书 certificate: " + folder.certificate().toAbsolutePath().normalize());
    if (certificate.selfSigned()) {
      out.println("（自签名；用 --key 指定签名密钥 · self-signed; give a signing key with --key）");
    }
  }
}
