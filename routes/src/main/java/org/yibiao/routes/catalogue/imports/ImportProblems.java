package org.yibiao.routes.catalogue.imports;

import java.nio.charset.Charset;
import java.util.List;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;

/** What is said of lists that cannot be imported, in Chinese and English. */
public final class ImportProblems {

  private static final int SHOWN = 120;

  private ImportProblems() {}

  /** It is no CSV, or in a character set that is not taken. */
  public static Problem unsupported(String given, List<String> charsets) {
    String sets = String.join(", ", charsets);
    return Problems.of(
        "unsupported-media-type",
        415,
        "不支持的内容类型 · Unsupported media type",
        "Content-Type 应为 text/csv，charset 可为 %1$s（缺省 UTF-8），收到“%2$s”。 Send text/csv, with one of the charsets %1$s (UTF-8 if none is said), not “%2$s”."
            .formatted(sets, PlainText.of(given, SHOWN)));
  }

  static Problem unreadableHead(Charset charset) {
    return Problems.of(
        "catalogue-unreadable",
        400,
        "目录文件无法读取 · The list cannot be read",
        "第 1 行不是 %1$s 编码的 CSV 列名；请以 UTF-8 导出，或在 Content-Type 注明 charset=GB18030。 Line 1 is no line of CSV column names in %1$s: export it in UTF-8, or say charset=GB18030 in Content-Type."
            .formatted(charset.name()));
  }

  static Problem wrongHead(List<Finding> findings) {
    return with(
        findings,
        Problems.of(
            "catalogue-invalid",
            422,
            "目录文件的列名有误 · The list's columns are not right",
            "第 1 行的列名有 %1$d 处问题，未导入任何条目。 Line 1 has %1$d problem(s); nothing was imported."
                .formatted(findings.size())));
  }

  static Problem wrongRows(CheckedRows rows) {
    return with(
        rows.findings(),
        Problems.of(
            "catalogue-invalid",
            422,
            "目录文件有误 · The list is not right",
            "%1$d 行有误，%2$d 行无误，未导入任何条目；请逐处改正后重新导入，或以 partial=true 只导入无误的行。 %1$d row(s) are wrong, %2$d are right; nothing was imported. Correct each, or import the right ones alone by partial=true."
                .formatted(rows.rejected(), rows.good().size())));
  }

  static Problem tooManyRows(int most) {
    return Problems.of(
        "catalogue-too-long",
        413,
        "目录文件行数过多 · The list has too many rows",
        "一次至多 %1$d 行，未导入任何条目；请分几个文件导入。 At most %1$d rows at once; nothing was imported. Split it into several files."
            .formatted(most));
  }

  static Problem tooManyEntries(int most) {
    return Problems.of(
        "catalogue-full",
        409,
        "目录条目过多 · The catalogue is full",
        "未接入的条目至多 %1$d 个，未导入任何条目。 The catalogue lists at most %1$d resources of others; nothing was imported."
            .formatted(most));
  }

  private static Problem with(List<Finding> findings, Problem problem) {
    problem.getFinding().addAll(findings);
    return problem;
  }
}
