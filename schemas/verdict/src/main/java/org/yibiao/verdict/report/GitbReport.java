package org.yibiao.verdict.report;

import com.gitb.core.AnyContent;
import com.gitb.core.ValueEmbeddingEnumeration;
import com.gitb.tr.BAR;
import com.gitb.tr.ObjectFactory;
import com.gitb.tr.TAR;
import com.gitb.tr.TestAssertionGroupReportsType;
import com.gitb.tr.TestResultType;
import com.gitb.tr.ValidationCounters;
import com.gitb.tr.ValidationOverview;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.GregorianCalendar;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;

/**
 * A test assertion report of the European test bed's GITB specifications, as its validators give
 * it; of several documents, one report within which there is one for each.
 */
public final class GitbReport implements Report {

  private static final ObjectFactory OF = new ObjectFactory();
  private static final JAXBContext CONTEXT = context();

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    try {
      Marshaller marshaller = CONTEXT.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.marshal(OF.createTestStepReport(of(session)), out);
      out.flush();
    } catch (JAXBException e) {
      throw new IOException("The report cannot be written", e);
    }
  }

  /** The report as an object of the specifications' model. */
  public static TAR of(Session session) {
    if (session.documents().size() == 1 && session.unchecked().isEmpty()) {
      return of(session, session.documents().get(0));
    }
    List<Remark> all =
        session.documents().stream().flatMap(each -> each.remarks().stream()).toList();
    TAR report = report(session, all, session.summary().isAllValid());
    report.setName("Yibiao validation");
    report.setReports(new TestAssertionGroupReportsType());
    session
        .documents()
        .forEach(document -> report.getReports().getReports().add(of(session, document)));
    return report;
  }

  private static TAR of(Session session, DocumentVerdict document) {
    TAR report = report(session, document.remarks(), document.isValid());
    report.setName(document.name());
    report
        .getOverview()
        .setProfileID(document.type().map(type -> type.element()).orElse("unknown"));
    report.getOverview().setCustomizationID("org.yibiao.standard " + document.version().label());
    report.setContext(context(document));
    report.setReports(new TestAssertionGroupReportsType());
    for (Remark remark : document.remarks()) {
      report
          .getReports()
          .getInfoOrWarningOrError()
          .add(
              remark.isError()
                  ? OF.createTestAssertionGroupReportsTypeError(assertion(remark))
                  : OF.createTestAssertionGroupReportsTypeWarning(assertion(remark)));
    }
    return report;
  }

  private static TAR report(Session session, List<Remark> remarks, boolean isValid) {
    long errors = remarks.stream().filter(Remark::isError).count();
    TAR report = new TAR();
    report.setId(session.id());
    report.setDate(date(session));
    report.setResult(
        !isValid
            ? TestResultType.FAILURE
            : remarks.isEmpty() ? TestResultType.SUCCESS : TestResultType.WARNING);
    ValidationOverview overview = new ValidationOverview();
    overview.setValidationServiceName("Yibiao");
    overview.setValidationServiceVersion(session.engine());
    overview.setTransactionID(session.id());
    report.setOverview(overview);
    ValidationCounters counters = new ValidationCounters();
    counters.setNrOfErrors(BigInteger.valueOf(errors));
    counters.setNrOfWarnings(BigInteger.valueOf(remarks.size() - errors));
    counters.setNrOfAssertions(BigInteger.ZERO);
    report.setCounters(counters);
    return report;
  }

  private static BAR assertion(Remark remark) {
    Finding finding = remark.finding();
    BAR assertion = new BAR();
    assertion.setAssertionID(finding.getRule());
    assertion.setDescription(both(finding.getMessage()) + " → " + both(finding.getRemedy()));
    assertion.setLocation("document:" + remark.spot().line() + ":" + remark.spot().column());
    assertion.setTest(finding.getXpath());
    assertion.setType(remark.layer().label().en());
    remark.value().ifPresent(assertion::setValue);
    return assertion;
  }

  private static AnyContent context(DocumentVerdict document) {
    AnyContent digest = new AnyContent();
    digest.setName("sha256");
    digest.setType("string");
    digest.setEmbeddingMethod(ValueEmbeddingEnumeration.STRING);
    digest.setValue(document.digest());
    AnyContent context = new AnyContent();
    context.setType("map");
    context.getItem().add(digest);
    return context;
  }

  private static javax.xml.datatype.XMLGregorianCalendar date(Session session) {
    try {
      return DatatypeFactory.newInstance()
          .newXMLGregorianCalendar(GregorianCalendar.from(session.at().toZonedDateTime()));
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException("Every JDK has XML dates", e);
    }
  }

  private static String both(BilingualText text) {
    return text.getZh() + " · " + text.getEn();
  }

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(ObjectFactory.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("The model of the reports is broken", e);
    }
  }
}
