package org.yibiao.benchmarks.requests.asking;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceWish;

/**
 * Data requests as the portal makes them. Each is written once for each department; who asks only
 * fills in identifier and subject, so that the generator takes little of the machine.
 */
public final class Questions {

  /** Who asks. */
  public static final String ASKER = "portal";

  private static final String UNIT = "@unit@";
  private static final String ID = "@id@";
  private static final int LAST = 10_000;
  private static final String PREFILL =
      "{\"matterCode\":\"320000000099\",\"division\":\"320211\",\"submission\":{\"form\":"
          + "{\"homeTransfer\":{\"property\":{\"realEstateUnitCode\":\"@unit@\"}}}}}";
  private static final String NATIVE = "{\"lsh\":\"@id@\",\"bdcdyh\":\"@unit@\"}";

  private final Map<SlowDepartment, String> templates = new EnumMap<>(SlowDepartment.class);
  private final AtomicInteger homes = new AtomicInteger();

  /** For all departments. */
  public Questions() {
    for (SlowDepartment each : SlowDepartment.values()) {
      templates.put(each, template(each));
    }
  }

  /** A home that nobody has asked about before. */
  public String anotherHome() {
    int number = homes.incrementAndGet();
    return "320211001001GB00001F%04d%04d".formatted(number / LAST, number % LAST);
  }

  /** Asks the hub for what this department holds about this home. */
  byte[] toHub(SlowDepartment department, String id, String home) {
    return filled(templates.get(department), id, home);
  }

  /** Asks a department itself, in its own form. */
  byte[] toDepartment(String id, String home) {
    return filled(NATIVE, id, home);
  }

  /** Has the form filled in by four departments. */
  byte[] prefill(String home) {
    return filled(PREFILL, "", home);
  }

  private static byte[] filled(String template, String id, String home) {
    return template.replace(ID, id).replace(UNIT, home).getBytes(StandardCharsets.UTF_8);
  }

  private static String template(SlowDepartment department) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(ID);
    envelope.setServiceCode(department.service());
    envelope.setSender(ASKER);
    envelope.setReceiver(department.code());
    envelope.setDivision("320211");
    envelope.setCreatedAt(OffsetDateTime.now());
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(UNIT);
    EvidenceRequest request = new EvidenceRequest();
    request.setEnvelope(envelope);
    request.setResourceCode(department.resource());
    request.setPurpose("核定契税");
    request.setLegalBasis("《中华人民共和国契税法》第六条");
    request.setWish(EvidenceWish.DATA);
    request.setSubject(subject);
    return new String(CanonicalJson.write(request), StandardCharsets.UTF_8);
  }
}
