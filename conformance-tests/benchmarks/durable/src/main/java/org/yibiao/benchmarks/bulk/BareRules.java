package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Saxon on the stylesheet that the build made of the standard's rules. */
final class BareRules {

  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final Pattern RECORD = Pattern.compile("record\\[([0-9]+)]");

  private final Processor processor = new Processor(false);
  private final XsltExecutable rules;

  BareRules() throws IOException {
    try (InputStream in = StandardVersion.newest().resource("rules/standard.xsl").openStream()) {
      rules = processor.newXsltCompiler().compile(new StreamSource(in));
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A tree to be built. */
  BuildingContentHandler newTree() throws SaxonApiException {
    return processor.newDocumentBuilder().newBuildingContentHandler();
  }

  /** Which records of a batch break a rule, from 0. */
  BitSet broken(XdmNode batch) throws SaxonApiException {
    Xslt30Transformer transformer = rules.load30();
    transformer.setStylesheetParameters(
        Map.of(new QName("now"), new XdmAtomicValue(ZonedDateTime.now())));
    XdmNode report = (XdmNode) transformer.applyTemplates(batch);
    BitSet broken = new BitSet();
    report.select(Steps.child(SVRL, "failed-assert")).asList().stream()
        .filter(each -> each.attribute("role").equals("error"))
        .map(each -> RECORD.matcher(each.attribute("location")))
        .filter(Matcher::find)
        .forEach(found -> broken.set(Integer.parseInt(found.group(1)) - 1));
    return broken;
  }
}
