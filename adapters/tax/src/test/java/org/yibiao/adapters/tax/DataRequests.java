package org.yibiao.adapters.tax;

import java.util.UUID;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.IdentityDocument;
import org.yibiao.standard.v1.PersonIdentity;

/** Data requests: the samples, about other subjects. */
final class DataRequests {

  private static final DepartmentFolder FOLDER = new DepartmentFolder("tax");

  private DataRequests() {}

  static EvidenceRequest sample(String service) {
    return CanonicalXml.read(
        FOLDER.read("samples/" + service + ".request.xml"), EvidenceRequest.class);
  }

  static EvidenceRequest taxStatusOf(String creditCode) {
    EvidenceRequest request = another("tax-status");
    request.getSubject().setCreditCode(creditCode);
    return request;
  }

  static EvidenceRequest certificatesOf(String name, String number) {
    IdentityDocument document = new IdentityDocument();
    document.setType("111");
    document.setNumber(number);
    PersonIdentity person = new PersonIdentity();
    person.setName(name);
    person.setIdentityDocument(document);
    DataSubject subject = new DataSubject();
    subject.setCitizen(person);
    EvidenceRequest request = another("deed-tax-certificate");
    request.setSubject(subject);
    return request;
  }

  static EvidenceRequest certificatesOf(String unit) {
    EvidenceRequest request = another("deed-tax-certificate");
    request.getSubject().setRealEstateUnitCode(unit);
    return request;
  }

  private static EvidenceRequest another(String service) {
    EvidenceRequest request = sample(service);
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    return request;
  }
}
