package org.yibiao.benchmarks;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.EvidenceWish;

/** Data requests as a portal makes them. */
final class DataRequests {

  static final String ASKER = "portal";
  static final String UNIT = "320211001001GB00001F00010001";

  private static final AtomicInteger HOMES = new AtomicInteger(10_001);
  private static final int ASKERS = 16;
  private static final int REQUESTS = Integer.getInteger("bench.warm-up-requests", 8_000);

  private DataRequests() {}

  /** Asks a register about the same home for this purpose. */
  static byte[] of(SlowRegister register, String purpose) {
    return of(register, purpose, UNIT);
  }

  /** Asks a register about a home that nobody has asked about before. */
  static byte[] ofAnother(SlowRegister register) {
    int number = HOMES.incrementAndGet();
    String unit = "320211001001GB00001F%04d%04d".formatted(number / 10_000, number % 10_000);
    return of(register, "核定契税", unit);
  }

  private static byte[] of(SlowRegister register, String purpose, String unit) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(UUID.randomUUID().toString());
    envelope.setServiceCode(register.service());
    envelope.setSender(ASKER);
    envelope.setReceiver(register.descriptor().department().value());
    envelope.setDivision("320211");
    envelope.setCreatedAt(OffsetDateTime.now());
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    DataSubject subject = new DataSubject();
    subject.setRealEstateUnitCode(unit);
    EvidenceRequest request = new EvidenceRequest();
    request.setEnvelope(envelope);
    request.setResourceCode(register.resource());
    request.setPurpose(purpose);
    request.setLegalBasis("《中华人民共和国契税法》第六条");
    request.setWish(EvidenceWish.DATA);
    request.setSubject(subject);
    return CanonicalJson.write(request);
  }

  /** The answer to a request that comes as a document, which must have data in it. */
  static EvidenceResponse provided(EvidenceIntake door, EvidenceDesk desk, byte[] document) {
    EvidenceResponse response =
        desk.ask(door.read(Syntax.JSON, document, ASKER), "benchmark").orElseThrow();
    if (response.getOutcome() != EvidenceOutcome.PROVIDED) {
      throw new IllegalStateException("The outcome was " + response.getOutcome());
    }
    return response;
  }

  /**
   * What a hub has done that was at work for a while: some thousand requests, many at a time. One
   * request after the other, each of which waits 20 ms for its department, would in a minute not be
   * enough to have the code compiled.
   */
  static void busyMorning(EvidenceIntake door, EvidenceDesk desk, SlowRegister register)
      throws InterruptedException {
    ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
    try {
      Callable<EvidenceResponse> one = () -> provided(door, desk, ofAnother(register));
      for (Future<EvidenceResponse> each : askers.invokeAll(Collections.nCopies(REQUESTS, one))) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A request of the warm-up failed", e);
    } finally {
      askers.shutdownNow();
    }
  }
}
