package org.yibiao.kit.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.kit.scenario.Text;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** Whether a result is one of the standard. */
record ValidityCheck(Checks checks) {

  private static final SchemaCheck STANDARD = XmlSchemaCheck.of(DocumentType.xsd());

  /** Whatever was asked for: a result that is against the standard is none. */
  void of(Came came) {
    if (came.results().isEmpty()) {
      return;
    }
    List<Finding> findings =
        came.results().stream()
            .map(each -> SafeXml.write(CanonicalXml.toDom(each)))
            .flatMap(xml -> STANDARD.check(xml.getBytes(StandardCharsets.UTF_8)).stream())
            .toList();
    checks.add(
        Text.of("结果符合数据标准", "the result is valid against the standard"),
        findings.isEmpty(),
        "符合 · valid",
        findings.isEmpty() ? "符合 · valid" : words(findings),
        Text.of("请按每条提示改正相应数据项。", "Mend each field as its finding says."));
  }

  private static String words(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                each.getPointer()
                    + "："
                    + each.getMessage().getZh()
                    + " · "
                    + each.getMessage().getEn())
        .collect(Collectors.joining("\n"));
  }
}
