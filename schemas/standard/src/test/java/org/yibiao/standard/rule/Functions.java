package org.yibiao.standard.rule;

import java.net.URL;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/** The published functions of the rules, called over many texts at once. */
final class Functions {

  private static final QName TEXTS = new QName("texts");
  private static final XPathCompiler XPATH = compiler();

  private Functions() {}

  static boolean is(String function, String text) {
    return call(function, List.of(text)).get(0).equals("true");
  }

  static String check(String function, String text) {
    return call(function, List.of(text)).get(0);
  }

  /** Those of the texts for which the function is true. */
  static List<String> taken(String function, List<String> texts) {
    return evaluate("$texts[f:" + function + "(.)]", texts);
  }

  private static List<String> call(String function, List<String> texts) {
    return evaluate("$texts ! string(f:" + function + "(.))", texts);
  }

  private static List<String> evaluate(String expression, List<String> texts) {
    try {
      XPathExecutable executable = XPATH.compile(expression);
      XPathSelector selector = executable.load();
      selector.setVariable(TEXTS, new XdmValue(texts.stream().map(XdmAtomicValue::new).toList()));
      return selector.stream().map(item -> item.getStringValue()).toList();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XPathCompiler compiler() {
    try {
      URL functions = Functions.class.getResource("/standard/1.2/rules/functions.xsl");
      Processor processor = new Processor(false);
      XPathCompiler compiler = processor.newXPathCompiler();
      compiler.declareNamespace("f", "urn:yibiao:standard:v1:functions");
      compiler.declareVariable(TEXTS);
      compiler.addXsltFunctionLibrary(
          processor.newXsltCompiler().compilePackage(new StreamSource(functions.toExternalForm())));
      return compiler;
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
