package org.yibiao.demo;

import java.net.URI;
import java.util.List;
import org.yibiao.demo.terminal.Columns;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Mask;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Part;

/** Writes what became of a case: every department's part with its result. */
record CaseReport(Screen screen, DepartmentNames names) {

  private static final int LABEL = 44;

  void write(Case document, URI page) {
    screen.gap();
    String state = document.getState().value();
    screen.line(
        Ink.STRONG,
        "办理结果 Result: %s %s"
            .formatted(document.getMatterName().getZh(), document.getMatterName().getEn()));
    line("办件编号 Case number", document.getCaseNumber());
    line("申请人 Applicant", Mask.applicant(document.getApplicantName()));
    line("状态 State", screen.ink(States.ink(state), States.ofCase(state)));
    document.getPart().forEach(this::write);
    screen.gap();
    line("办件页面 Page", screen.ink(Ink.STRONG, page.toString()));
  }

  private void write(Part part) {
    String state = part.getState().value();
    screen.gap();
    screen.line(
        "%s  %s  %s"
            .formatted(
                screen.ink(Ink.STRONG, names.department(part.getDepartment().getCode())),
                part.getName().getZh() + " " + part.getName().getEn(),
                screen.ink(States.ink(state), States.ofPart(state))));
    List<ResultLines.Line> lines = PartResult.of(part).map(ResultLines::of).orElse(List.of());
    lines.forEach(each -> line(each.label(), each.value()));
    if (part.getReason() != null) {
      line(
          "原因 Reason",
          Mask.text(part.getReason().getText().getZh() + " " + part.getReason().getText().getEn()));
    }
  }

  private void line(String label, String value) {
    screen.line("  " + screen.ink(Ink.FAINT, Columns.left(label, LABEL)) + " " + value);
  }
}
