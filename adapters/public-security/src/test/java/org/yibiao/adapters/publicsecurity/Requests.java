package org.yibiao.adapters.publicsecurity;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.HouseholdCheckRequest;
import org.yibiao.standard.v1.PersonToCheck;
import org.yibiao.standard.v1.SealFilingRequest;
import org.yibiao.standard.v1.SealWish;
import org.yibiao.standard.v1.StepRequest;

/** Step requests: the folder's samples, changed only in what a test is about. */
public final class Requests {

  private Requests() {}

  /** The sample of a service, as it is. */
  public static StepRequest sample(String name) {
    byte[] xml = new DepartmentFolder("public-security").read("samples/" + name + ".request.xml");
    return CanonicalXml.read(xml, StepRequest.class);
  }

  /** A new identity check of these persons. */
  public static StepRequest identityCheck(PersonToCheck... persons) {
    StepRequest request = renewed(sample("identity-check"));
    request.getIdentityCheckRequest().getPerson().clear();
    request.getIdentityCheckRequest().getPerson().addAll(List.of(persons));
    return request;
  }

  /** A new household check, changed so. */
  public static StepRequest householdCheck(Consumer<HouseholdCheckRequest> change) {
    StepRequest request = renewed(sample("household-check"));
    change.accept(request.getHouseholdCheckRequest());
    return request;
  }

  /** A new filing, changed so. */
  public static StepRequest sealFiling(Consumer<SealFilingRequest> change) {
    StepRequest request = renewed(sample("seal-filing"));
    change.accept(request.getSealFilingRequest());
    return request;
  }

  /** The same filing under a message id of its own. */
  public static StepRequest sealFiling() {
    return sealFiling(filing -> {});
  }

  /** A person. */
  public static PersonToCheck person(String name, String number) {
    PersonToCheck person = new PersonToCheck();
    person.setName(name);
    person.setCitizenIdNumber(number);
    return person;
  }

  /** A wish for seals. */
  public static SealWish seal(String type, int quantity) {
    SealWish wish = new SealWish();
    wish.setType(type);
    wish.setQuantity(quantity);
    return wish;
  }

  private static StepRequest renewed(StepRequest request) {
    request.getEnvelope().setMessageId(UUID.randomUUID().toString());
    return request;
  }
}
