package org.yibiao.kit;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yibiao.kit.certificate.SigningKey;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.ReportFolder;
import org.yibiao.kit.report.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the scenarios against an endpoint, and writes the report and the certificate. */
@Command(
    name = "run",
    description = {
      "检测一个接口：扮演平台检测部门系统，或（--as department）扮演部门检测平台",
      "Test an endpoint: play the hub against a department's system, or with --as department a department against a hub"
    })
final class RunCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private TargetOptions target;
  @Mixin private OutputOptions output;

  RunCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Quiet.everything();
    Optional<SigningKey> key = output.key();
    Progress progress = new Progress(out);
    Report report = target.run(progress::scenario);
    ReportFolder folder = output.folder(report.subject().code());
    folder.write(report);
    progress.over(report, folder);
    if (report.fullPass()) {
      progress.certified(OutputOptions.certify(report, folder, key), folder);
    }
    return report.verdict() == Verdict.PASSED ? 0 : ConformanceKit.FAILED;
  }
}
