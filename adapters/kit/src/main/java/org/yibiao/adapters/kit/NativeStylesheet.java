package org.yibiao.adapters.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import org.w3c.dom.Element;
import org.yibiao.adapters.kit.language.Stylesheet;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/**
 * A stylesheet between the standard and a native form, and the department's own schema of the
 * native side.
 */
record NativeStylesheet(Stylesheet stylesheet, SchemaCheck schema) {

  /**
   * Compiles both.
   *
   * @throws IllegalArgumentException if one of them is not valid
   */
  static NativeStylesheet compile(DepartmentFolder folder, String stylesheet, String schema) {
    return new NativeStylesheet(
        Stylesheet.compile(folder.file(stylesheet), folder.root()),
        NativeSchema.check(folder, schema));
  }

  /** What is wrong with a native text. */
  List<Finding> check(String text) {
    return schema.check(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What the stylesheet makes of a native text. XML is parsed once for both.
   *
   * @param refusal thrown if the schema does not allow the text
   */
  Element read(
      String text,
      Map<String, String> parameters,
      Function<List<Finding>, ? extends RuntimeException> refusal)
      throws SaxonApiException {
    if (schema instanceof XmlSchemaCheck xml) {
      BuildingContentHandler tree = stylesheet.newTree();
      allow(xml.check(text.getBytes(StandardCharsets.UTF_8), tree), refusal);
      return stylesheet.treeOf(tree.getDocumentNode(), parameters).getDocumentElement();
    }
    allow(check(text), refusal);
    return stylesheet.treeOfText(text, parameters).getDocumentElement();
  }

  private static void allow(
      List<Finding> findings, Function<List<Finding>, ? extends RuntimeException> refusal) {
    if (!findings.isEmpty()) {
      throw refusal.apply(findings);
    }
  }
}
