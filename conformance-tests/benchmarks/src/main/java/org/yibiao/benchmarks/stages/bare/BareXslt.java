package org.yibiao.benchmarks.stages.bare;

import jakarta.xml.bind.JAXBElement;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DOMDestination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.benchmarks.stages.MappingCase;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.DataResult;
import org.yibiao.standard.v1.StepRequest;

/**
 * Saxon on a department's stylesheets. Nothing is written to be read again but the message itself:
 * JAXB tells Saxon's tree what it would write, and the result stays a tree until JAXB has read it.
 */
final class BareXslt implements BareMapping {

  private final Processor processor = new Processor(false);
  private final BareXml parser = new BareXml();
  private final BareJaxb jaxb = new BareJaxb();
  private final DocumentBuilder documents =
      DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
  private final Validator standard =
      SchemaFactory.newDefaultInstance().newSchema(DocumentType.xsd()).newValidator();
  private final Map<QName, XdmValue> parameters = new HashMap<>();
  private final XsltExecutable request;
  private final XsltExecutable answer;
  private final NativeCheck requestCheck;
  private final NativeCheck answerCheck;
  private final DeclaredData requestData;
  private final DeclaredData answerData;

  BareXslt(MappingCase of) throws Exception {
    request = compile(of, of.service().request());
    answer = compile(of, of.service().answer());
    requestCheck = NativeCheck.of(of.folder(), of.service().request().schema(), parser);
    answerCheck = NativeCheck.of(of.folder(), of.service().answer().schema(), parser);
    requestData = new DeclaredData(of.service().request().fields());
    answerData = new DeclaredData(of.service().answer().fields());
    of.parameters()
        .forEach((key, value) -> parameters.put(new QName(key), new XdmAtomicValue(value)));
  }

  private XsltExecutable compile(MappingCase of, Translation way) throws SaxonApiException {
    String address = of.folder().file(way.mapping()).toString();
    return processor.newXsltCompiler().compile(new StreamSource(address));
  }

  @Override
  public String request(StepRequest document) throws Exception {
    if (document.getDataRequest() != null) {
      requestData.right(document.getDataRequest().getItem());
    }
    BuildingContentHandler tree = processor.newDocumentBuilder().newBuildingContentHandler();
    jaxb.write(document, tree);
    StringWriter out = new StringWriter();
    transformer(request, parameters)
        .transform(tree.getDocumentNode().asSource(), processor.newSerializer(out));
    requestCheck.hold(out.toString());
    return out.toString();
  }

  @Override
  public Object answer(String text) throws Exception {
    Document mapped = documents.newDocument();
    if (answerCheck instanceof NativeCheck.OfXml xml) {
      BuildingContentHandler tree = processor.newDocumentBuilder().newBuildingContentHandler();
      xml.hold(text, tree);
      XdmNode read = tree.getDocumentNode();
      transformer(answer, parameters).transform(read.asSource(), new DOMDestination(mapped));
    } else {
      answerCheck.hold(text);
      Map<QName, XdmValue> all = new HashMap<>(parameters);
      all.put(new QName("native"), new XdmAtomicValue(text));
      transformer(answer, all).callTemplate(null, new DOMDestination(mapped));
    }
    return result(mapped.getDocumentElement());
  }

  private Object result(Node answer) throws Exception {
    Node node = answer.getFirstChild();
    while (node.getNodeType() != Node.ELEMENT_NODE) {
      node = node.getNextSibling();
    }
    standard.validate(new DOMSource(node));
    Object read = jaxb.read(new DOMSource(node));
    Object result = read instanceof JAXBElement<?> element ? element.getValue() : read;
    if (result instanceof DataResult data) {
      answerData.right(data.getItem());
    }
    return result;
  }

  private static Xslt30Transformer transformer(
      XsltExecutable stylesheet, Map<QName, XdmValue> parameters) throws SaxonApiException {
    Xslt30Transformer transformer = stylesheet.load30();
    transformer.setStylesheetParameters(parameters);
    return transformer;
  }
}
