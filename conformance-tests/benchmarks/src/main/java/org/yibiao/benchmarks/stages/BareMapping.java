package org.yibiao.benchmarks.stages;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalJson;

/**
 * The bare libraries on a department's own files: JAXB, Saxon, and the JDK's or networknt's
 * validator, without a line of the hub's around them.
 */
final class BareMapping {

  private final Processor processor = new Processor(false);
  private final JAXBContext model;
  private final XsltExecutable request;
  private final XsltExecutable answer;
  private final Consumer<String> requestSchema;
  private final Consumer<String> answerSchema;
  private final Map<QName, XdmValue> parameters = new HashMap<>();

  BareMapping(MappingCase of) throws SaxonApiException, SAXException, JAXBException, IOException {
    DepartmentFolder folder = of.folder();
    model = JAXBContext.newInstance("org.yibiao.standard.v1");
    request = compile(folder, of.service().request().mapping());
    answer = compile(folder, of.service().answer().mapping());
    requestSchema = schema(folder, of.service().request().schema());
    answerSchema = schema(folder, of.service().answer().schema());
    of.parameters()
        .forEach((key, value) -> parameters.put(new QName(key), new XdmAtomicValue(value)));
  }

  private XsltExecutable compile(DepartmentFolder folder, String path) throws SaxonApiException {
    return processor.newXsltCompiler().compile(new StreamSource(folder.file(path).toString()));
  }

  private static Consumer<String> schema(DepartmentFolder folder, String path)
      throws SAXException, IOException {
    return path.endsWith(".xsd") ? xsd(folder, path) : json(folder, path);
  }

  private static Consumer<String> xsd(DepartmentFolder folder, String path) throws SAXException {
    javax.xml.validation.Schema schema =
        SchemaFactory.newDefaultInstance().newSchema(folder.file(path));
    return text -> {
      try {
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Consumer<String> json(DepartmentFolder folder, String path) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new ByteArrayInputStream(folder.read(path)), InputFormat.JSON);
    return text -> {
      List<?> wrong =
          schema.validate(CanonicalJson.mapper().readTree(text.getBytes(StandardCharsets.UTF_8)));
      if (!wrong.isEmpty()) {
        throw new IllegalStateException(wrong.toString());
      }
    };
  }

  /** The standard's document as text in the department's form, which its schema allows. */
  String toNative(Object document) throws JAXBException, SaxonApiException {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    model.createMarshaller().marshal(document, xml);
    StringWriter out = new StringWriter();
    transformer(request, Map.of())
        .transform(
            new StreamSource(new ByteArrayInputStream(xml.toByteArray())),
            processor.newSerializer(out));
    requestSchema.accept(out.toString());
    return out.toString();
  }

  /** The department's answer, which its schema allows, as the mapping's text. */
  String fromNative(String text, boolean isXml) throws SaxonApiException {
    answerSchema.accept(text);
    StringWriter out = new StringWriter();
    if (isXml) {
      transformer(answer, Map.of())
          .transform(new StreamSource(new StringReader(text)), processor.newSerializer(out));
    } else {
      transformer(answer, Map.of(new QName("native"), new XdmAtomicValue(text)))
          .callTemplate(null, processor.newSerializer(out));
    }
    return out.toString();
  }

  private Xslt30Transformer transformer(XsltExecutable stylesheet, Map<QName, XdmValue> more)
      throws SaxonApiException {
    Map<QName, XdmValue> all = new HashMap<>(parameters);
    all.putAll(more);
    Xslt30Transformer transformer = stylesheet.load30();
    transformer.setStylesheetParameters(all);
    return transformer;
  }
}
