package org.yibiao.schemas.generator.rule;

import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import org.yibiao.schemas.generator.rule.RuleBook.Located;

/** Finds the expressions that are not XPath, while it is known in which line they stand. */
final class XPathCheck {

  private final XPathCompiler compiler;

  XPathCheck(Processor processor, RuleBook book) throws SaxonApiException {
    compiler = processor.newXPathCompiler();
    Names.PREFIXES.forEach(compiler::declareNamespace);
    compiler.addXsltFunctionLibrary(
        processor.newXsltCompiler().compilePackage(new StreamSource(book.functions().toFile())));
    compiler.declareVariable(new QName(Names.NOW));
    book.lists().keySet().forEach(name -> compiler.declareVariable(new QName(name)));
  }

  /** Refuses a rule with {@link BadRuleFile} if one of its expressions cannot be compiled. */
  void check(Located located) {
    Rule rule = located.rule();
    compile(rule.test(), located.where("test"));
    compile(rule.at(), located.where("at"));
    rule.values().forEach((name, value) -> compile(value, located.where("values/" + name)));
  }

  private void compile(String expression, String where) {
    try {
      compiler.compile(expression);
    } catch (SaxonApiException e) {
      throw new BadRuleFile(where, e.getMessage());
    }
  }
}
