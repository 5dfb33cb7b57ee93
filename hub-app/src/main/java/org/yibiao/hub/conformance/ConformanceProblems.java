package org.yibiao.hub.conformance;

import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** Why nothing is run, in the standard's form. */
final class ConformanceProblems {

  private static final int SHOWN = 80;
  private static final int CONFLICT = 409;

  private ConformanceProblems() {}

  static Refusal noKit() {
    return new Refusal(
        Problems.of(
            "conformance-kit-not-installed",
            CONFLICT,
            "未安装检测工具 · The conformance kit is not installed",
            "请在平台的源码目录运行 ./yibiao conformance run（会构建检测工具），或将检测工具 yibiao-kit.jar 的路径设为"
                + " yibiao.conformance.kit；该文件一旦存在即可使用。 Run ./yibiao conformance run in the hub's"
                + " checkout, which builds the kit, or set yibiao.conformance.kit to the path of its"
                + " yibiao-kit.jar; a jar that comes to be there is found without a restart."));
  }

  static Refusal noTarget(String department) {
    return new Refusal(
        Problems.of(
            "conformance-target-unknown",
            404,
            "没有该检测对象 · There is no such target",
            "部门 %1$s 不在可检测的系统之列；由管理员在 yibiao.conformance.targets 中设置。 No system of %1$s may be tested; an administrator sets yibiao.conformance.targets."
                .formatted(PlainText.of(department, SHOWN))));
  }

  static Refusal goesAlready(String department) {
    return new Refusal(
        Problems.of(
            "conformance-run-goes",
            CONFLICT,
            "该部门正在检测 · The department is being tested",
            "部门 %1$s 的检测尚未结束，请等它结束。 A run of %1$s has not ended yet; wait for its end."
                .formatted(department)));
  }

  static Refusal busy(int atOnce) {
    return new Refusal(
        Problems.of(
            "conformance-busy",
            CONFLICT,
            "同时进行的检测过多 · Too many runs go at once",
            "最多同时进行 %1$d 个检测，请稍后再试。 At most %1$d runs go at once; try again later."
                .formatted(atOnce)));
  }

  static Refusal noRun(String id) {
    return new Refusal(Problems.notFound("/api/v1/conformance/runs/" + PlainText.of(id, SHOWN)));
  }

  static Refusal noReport(String id) {
    return new Refusal(
        Problems.notFound("/api/v1/conformance/runs/" + PlainText.of(id, SHOWN) + "/report"));
  }
}
