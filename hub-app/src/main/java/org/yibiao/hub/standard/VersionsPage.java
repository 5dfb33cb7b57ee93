package org.yibiao.hub.standard;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.yibiao.standard.StandardVersion;

/** The versions of the standard as a page for people. */
final class VersionsPage {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>统一省级数据交换标准 · The provincial data-exchange standard</title>
        <link rel="icon" href="/app/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/app/page.css">
        <link rel="stylesheet" href="/app/index.css">
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/"><span class="seal" aria-hidden="true">一表</span> 一表通 <span lang="en">Yibiao</span></a>
        </header>
        <main id="main">
          <section class="hero">
            <h1>统一省级数据交换标准
              <span lang="en">The unified provincial data-exchange standard</span></h1>
            <p>各部门系统都对应到这一个标准，进出平台的每份文书都按它核验。地址不变，程序可直接引用。</p>
            <p lang="en">What every department maps to, and what every document is checked against.
              The addresses stay, so that programs may refer to them.</p>
          </section>
          <section>
            <h2>版本 <span lang="en">Versions</span></h2>
            <ul class="ways">
      %s      </ul>
          </section>
        </main>
      </body>
      </html>
      """;

  private static final String VERSION =
      """
              <li>
                <h3><a href="{at}">{version}</a>{newest}</h3>
                <p><a href="{at}dictionary/index.html">数据字典 <span lang="en">Data dictionary</span></a></p>
                <p><a href="{at}index.html">模式、代码表、规则、样例 <span lang="en">Schemas, code lists, rules, samples</span></a></p>
              </li>
      """;

  private static final String NEWEST = " 当前 <span lang=\"en\">current</span>";

  private VersionsPage() {}

  static String text() {
    return PAGE.formatted(
        Arrays.stream(StandardVersion.values())
            .map(VersionsPage::entry)
            .collect(Collectors.joining()));
  }

  private static String entry(StandardVersion version) {
    return VERSION
        .replace("{at}", version.path(""))
        .replace("{version}", version.label())
        .replace("{newest}", version == StandardVersion.newest() ? NEWEST : "");
  }
}
