package org.yibiao.schemas.generator.rule;

import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;

/** Makes an XSLT of a Schematron schema with SchXslt2; its report names only what is broken. */
final class Transpiler {

  private static final String TRANSPILE = "/content/transpile.xsl";
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";
  private static final List<String> NOT_REPORTED =
      List.of("report-active-pattern", "report-fired-rule", "report-suppressed-rule");

  private final Processor processor;
  private final XsltExecutable stylesheet;

  Transpiler(Processor processor) throws SaxonApiException {
    this.processor = processor;
    XsltCompiler compiler = processor.newXsltCompiler();
    // warnings about a library help nobody; errors are in the exception
    compiler.setErrorReporter(error -> {});
    NOT_REPORTED.forEach(
        name -> compiler.setParameter(new QName(SCHXSLT, name), new XdmAtomicValue(false)));
    String address = Transpiler.class.getResource(TRANSPILE).toExternalForm();
    stylesheet = compiler.compile(new StreamSource(address));
  }

  /** Writes the XSLT, and compiles it once to see that it is one. */
  void transpile(Path schematron, Path xslt) throws SaxonApiException {
    Xslt30Transformer transformer = stylesheet.load30();
    transformer.transform(
        new StreamSource(schematron.toFile()), processor.newSerializer(xslt.toFile()));
    processor.newXsltCompiler().compile(new StreamSource(xslt.toFile()));
  }
}
