package org.yibiao.routes.exchange;

import org.yibiao.adapters.kit.DataResource.Subject;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.EvidenceRequest;

/** What data requests and changes are about. */
public final class Subjects {

  private Subjects() {}

  /** The one number that tells the subject from all others of its kind. */
  public static String of(DataSubject subject) {
    return switch (kind(subject)) {
      case CITIZEN -> subject.getCitizen().getIdentityDocument().getNumber();
      case CREDIT_CODE -> subject.getCreditCode();
      case REAL_ESTATE_UNIT -> subject.getRealEstateUnitCode();
    };
  }

  /** Throws a {@link Refusal} if the resource cannot be asked for by this kind of subject. */
  static void refuseOther(EvidenceRequest request, CatalogueEntry entry) {
    Subject kind = kind(request.getSubject());
    if (!entry.resource().subjects().contains(kind)) {
      throw new Refusal(
          ExchangeProblems.wrongSubject(
              member(kind), entry.resource().subjects().stream().map(Subjects::member).toList()));
    }
  }

  private static Subject kind(DataSubject subject) {
    if (subject.getCitizen() != null) {
      return Subject.CITIZEN;
    }
    return subject.getCreditCode() != null ? Subject.CREDIT_CODE : Subject.REAL_ESTATE_UNIT;
  }

  private static String member(Subject kind) {
    return switch (kind) {
      case CITIZEN -> "citizen";
      case CREDIT_CODE -> "creditCode";
      case REAL_ESTATE_UNIT -> "realEstateUnitCode";
    };
  }
}
