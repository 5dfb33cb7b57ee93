package org.yibiao.adapters.publicsecurity;

import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.yibiao.adapters.kit.CharacterSet;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.standard.v1.SealFilingRequest;
import org.yibiao.standard.v1.StepRequest;

/**
 * Route step: what is engraved into a seal must be of the seal system's characters, GB 2312. The
 * system itself says only that some character is not ({@code 403}); here it is named.
 */
final class Engravable implements Processor {

  private static final Name SEALS = new Name("公安印章", "The seal system");

  /** Throws {@link RequestNotCarried} for the first character that cannot be engraved. */
  @Override
  public void process(Exchange exchange) throws InvalidPayloadException {
    SealFilingRequest filing =
        exchange.getMessage().getMandatoryBody(StepRequest.class).getSealFilingRequest();
    check(filing.getCompanyName(), "QYMC", "/sealFilingRequest/companyName");
    check(
        filing.getLegalRepresentative().getName(),
        "FDDBR",
        "/sealFilingRequest/legalRepresentative/name");
  }

  private static void check(String text, String field, String pointer) {
    CharacterSet.GB2312
        .firstLacking(text)
        .ifPresent(
            lacking -> {
              throw new RequestNotCarried(
                  CharacterSet.GB2312.lacking(lacking, SEALS, field, Optional.of(pointer)));
            });
  }
}
