package org.yibiao.demo.portal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * A complete application to transfer a home, another home by another contract each time: what was
 * sold is not the seller's any more.
 */
final class HomeTransfer {

  private static final String BUILDING = "320213004007GB00126F";
  private static final long UNITS = 89_999_999L;
  private static final long FIRST_UNIT = 10_000_000L;

  private HomeTransfer() {}

  static Application filledIn(UUID messageId, OffsetDateTime now) {
    ObjectNode submission = SampleForm.filledIn("submission-home-transfer.json", messageId, now);
    long bits = messageId.getMostSignificantBits() ^ messageId.getLeastSignificantBits();
    String unit = Long.toString(FIRST_UNIT + Long.remainderUnsigned(bits, UNITS));
    ObjectNode form = (ObjectNode) submission.at("/form/homeTransfer");
    ((ObjectNode) form.path("property"))
        .put("realEstateUnitCode", BUILDING + unit)
        .put("certificateNumber", "苏(2019)无锡市不动产权第" + unit.substring(1) + "号");
    ((ObjectNode) form.path("contract")).put("number", "锡房存量网签" + unit + unit);
    form.put("mortgage", "none");
    return new Application(
        "提交一份不动产转移登记申请 · Handing in one form to transfer a home: " + BUILDING + unit,
        CanonicalJson.write(submission));
  }
}
