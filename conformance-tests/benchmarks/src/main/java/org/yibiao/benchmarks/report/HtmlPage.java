package org.yibiao.benchmarks.report;

import static org.yibiao.benchmarks.report.Figures.amount;
import static org.yibiao.benchmarks.report.Figures.escaped;
import static org.yibiao.benchmarks.report.Figures.ratio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.benchmarks.report.Report.Words;

/** A report as one page that needs nothing from elsewhere. */
final class HtmlPage {

  private HtmlPage() {}

  static String of(Report report) {
    return """
        <!DOCTYPE html>
        <html lang="zh">
        <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        %s%s%s%s%s</body>
        </html>
        """
        .formatted(
            both(report.run().title()),
            style(),
            head(report),
            ratios(report.comparisons()),
            table(report.comparisons()),
            rounds(report.comparisons()),
            machine(report));
  }

  private static String head(Report report) {
    String quick =
        report.run().quick() ? "<p class=\"quick\">%s</p>%n".formatted(both(Report.QUICK)) : "";
    return """
        <h1>%s</h1>
        %s<p>%s</p>
        <p><code>%s</code> · <time>%s</time></p>
        """
        .formatted(
            both(report.run().title()),
            quick,
            both(report.run().method()),
            escaped(report.run().command()),
            escaped(report.run().at()));
  }

  private static String ratios(List<Comparison> all) {
    return """
        <h2>比值 · Ratios</h2>
        <p>平台 ÷ 对照：每轮一点，粗线为中位数，虚线为目标。 · The hub's number divided by the other's: \
        a dot a round, the thick line is the median, the dashed line the goal.</p>
        %s"""
        .formatted(RatioPlot.of(all));
  }

  private static String table(List<Comparison> all) {
    return """
        <h2>数值 · Figures</h2>
        <div class="wide"><table>
        <thead><tr><th>名称 · name</th><th>平台 · yibiao</th><th>对照 · other</th><th>单位 · unit</th>\
        <th>比值中位数 · median ratio</th><th>范围 · spread</th><th>目标 · goal</th>\
        <th>达标 · met</th></tr></thead>
        <tbody>
        %s</tbody>
        </table></div>
        """
        .formatted(all.stream().map(HtmlPage::row).collect(Collectors.joining()));
  }

  private static String row(Comparison of) {
    return """
        <tr class="%s"><td>%s</td><td>%s</td><td>%s: %s</td><td>%s</td><td>%s</td>\
        <td>%s–%s</td><td>%s</td><td>%s</td></tr>
        """
        .formatted(
            of.met() ? "met" : "missed",
            escaped(of.name()),
            amount(of.median(Comparison.HUB)),
            escaped(of.other()),
            amount(of.median(of.other())),
            escaped(of.unit()),
            ratio(of.median()),
            ratio(of.spread().get(0)),
            ratio(of.spread().get(1)),
            Figures.goal(of),
            of.met() ? "是 yes" : "否 no");
  }

  private static String rounds(List<Comparison> all) {
    return """
        <h2>逐轮 · Round by round</h2>
        <p><span class="hub">—— 平台 yibiao</span> · <span class="other">—— 对照 other</span></p>
        <div class="rounds">
        %s</div>
        """
        .formatted(all.stream().map(RoundsPlot::of).collect(Collectors.joining()));
  }

  private static String machine(Report report) {
    Machine machine = report.machine();
    String libraries =
        machine.libraries().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return """
        <h2>机器 · Machine</h2>
        <dl>
        <dt>处理器 · CPU</dt><dd>%s × %d</dd>
        <dt>内存 · memory</dt><dd>%s</dd>
        <dt>系统 · OS</dt><dd>%s</dd>
        <dt>JDK</dt><dd>%s</dd>
        <dt>JVM 选项 · JVM options</dt><dd><code>%s</code></dd>
        <dt>库 · libraries</dt><dd>%s</dd>
        </dl>
        """
        .formatted(
            escaped(machine.cpu()),
            machine.cores(),
            escaped(machine.memory()),
            escaped(machine.os()),
            escaped(machine.jdk()),
            escaped(String.join(" ", machine.jvmOptions())),
            escaped(libraries));
  }

  private static String both(Words words) {
    return escaped(words.zh()) + " · " + escaped(words.en());
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page's style cannot be read", e);
    }
  }
}
