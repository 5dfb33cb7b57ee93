package org.yibiao.benchmarks.stages.bare;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZonedDateTime;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.yibiao.standard.StandardVersion;

/** Saxon on the stylesheet that the build made of the rules. */
public final class BareRules {

  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

  private final Processor processor = new Processor(false);
  private final XsltExecutable rules;

  /** The rules of the newest version. */
  public BareRules() throws IOException, SaxonApiException {
    try (InputStream in = StandardVersion.newest().resource("rules/standard.xsl").openStream()) {
      rules = processor.newXsltCompiler().compile(new StreamSource(in));
    }
  }

  /** A tree to be built. */
  public BuildingContentHandler newTree() throws SaxonApiException {
    return processor.newDocumentBuilder().newBuildingContentHandler();
  }

  /** How many rules a document breaks. */
  public int broken(XdmNode document) throws SaxonApiException {
    Xslt30Transformer transformer = rules.load30();
    transformer.setStylesheetParameters(
        Map.of(new QName("now"), new XdmAtomicValue(ZonedDateTime.now())));
    XdmNode report = (XdmNode) transformer.applyTemplates(document);
    return report.select(Steps.child(SVRL, "failed-assert")).asList().size();
  }
}
