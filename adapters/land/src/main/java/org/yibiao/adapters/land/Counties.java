package org.yibiao.adapters.land;

import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;

/**
 * Which county's registry a request is for.
 *
 * @param city the area code of the whole registration area, for what belongs to no one county
 */
record Counties(String city) {

  private static final int LENGTH = 6;
  private static final String NOWHERE = "000000";

  /**
   * Six digits: of the property; of a data request about somebody, where it is asked; of an event,
   * where it happened.
   */
  String of(ServiceRequest request) {
    if (request instanceof ServiceRequest.Data data) {
      return of(data.document());
    }
    if (request instanceof ServiceRequest.News news) {
      return somewhere(news.document().getChange().getDivision().substring(0, LENGTH));
    }
    return of((StepRequest) request.document());
  }

  private String of(EvidenceRequest request) {
    String unit = request.getSubject().getRealEstateUnitCode();
    if (unit != null) {
      return unit.substring(0, LENGTH);
    }
    return somewhere(request.getEnvelope().getDivision());
  }

  private String somewhere(String division) {
    return division.equals(NOWHERE) ? city : division;
  }

  private static String of(StepRequest request) {
    return request.getPropertyCheckRequest() != null
        ? request.getPropertyCheckRequest().getAddress().getDivision()
        : request.getTransferRegistrationRequest().getProperty().getAddress().getDivision();
  }
}
