package org.yibiao.adapters.kit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.SaxonApiException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Finding;

/** The native form of what a department's system sends by itself, or is told in reply. */
final class IncomingForm {

  private final NativeStylesheet form;
  private final String name;

  IncomingForm(DepartmentFolder folder, Translation translation) {
    this.name = translation.mapping();
    this.form = NativeStylesheet.compile(folder, name, translation.schema());
  }

  /**
   * Reads what the department's system sent.
   *
   * @return the element of the kit that the stylesheet makes
   * @throws NotTaken if it is against the department's own schema or cannot be read
   */
  Element read(String text, Map<String, String> parameters) {
    try {
      return form.read(text, parameters, IncomingForm::againstOwnSchema);
    } catch (SaxonApiException e) {
      String why = e.getMessage();
      throw new NotTaken(Why.of("报文无法识别：" + why, "It cannot be read: " + why));
    }
  }

  private static NotTaken againstOwnSchema(List<Finding> findings) {
    return new NotTaken(against("报文不符合本部门的报文规范", "It is against the native schema", findings));
  }

  /**
   * Writes what the department's system is told.
   *
   * @throws IllegalStateException if the stylesheet makes what the native schema does not allow
   */
  String write(String document, Map<String, String> parameters) {
    try {
      String text = form.stylesheet().ofXml(SafeXml.source(document), parameters);
      List<Finding> findings = form.check(text);
      if (!findings.isEmpty()) {
        throw new IllegalStateException(name + " breaks the native schema: " + english(findings));
      }
      return text;
    } catch (SaxonApiException e) {
      throw new IllegalStateException(name + " failed: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a part of the standard out of what the stylesheet made.
   *
   * @throws NotTaken if it is none
   */
  static <T> T part(Node node, Class<T> type) {
    try {
      return CanonicalXml.readPart(node, type);
    } catch (NotReadable e) {
      String why = e.getCause() == null ? e.getMessage() : e.getCause().toString();
      throw new NotTaken(Why.of("报文内容不符合标准：" + why, "It is against the standard: " + why));
    }
  }

  static Why against(String zh, String en, List<Finding> findings) {
    String chinese =
        findings.stream()
            .map(each -> each.getPointer() + " " + each.getMessage().getZh())
            .collect(Collectors.joining("；"));
    return Why.of(zh + "：" + chinese, en + ": " + english(findings));
  }

  private static String english(List<Finding> findings) {
    return findings.stream()
        .map(each -> each.getPointer() + " " + each.getMessage().getEn())
        .collect(Collectors.joining("; "));
  }
}
