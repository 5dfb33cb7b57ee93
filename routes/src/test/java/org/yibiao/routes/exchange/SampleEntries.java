package org.yibiao.routes.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;
import org.yibiao.standard.masking.Masking;

/** Data requests as they are entered. */
final class SampleEntries {

  private SampleEntries() {}

  /** One that was just let through, with this identifier. */
  static EvidenceEntry entry(String id) {
    Instant now = Instant.now();
    AskedEntry asked =
        new AskedEntry(
            id,
            "digest",
            "tax",
            "REST/JSON",
            "land",
            "land.rights",
            "L-RIGHTS",
            "320211000000GB00001F00010001",
            "320211",
            "核定契税",
            Optional.empty(),
            Optional.empty(),
            new Entitlement(Optional.empty(), List.of(), Masking.NONE, List.of()),
            List.of(),
            Optional.empty(),
            now,
            Optional.empty(),
            Optional.empty());
    NewMessage message =
        new NewMessage(
            id,
            MessageKind.DATA_REQUEST,
            Optional.empty(),
            Optional.empty(),
            id,
            "land",
            "tax",
            "REST/JSON",
            Optional.of("land.rights"),
            Optional.of("L-RIGHTS"),
            Optional.empty(),
            MessageState.OPEN,
            Optional.empty(),
            now);
    List<NewHop> hops =
        IntStream.range(0, 2)
            .mapToObj(
                each ->
                    new NewHop(
                        id,
                        HopDirection.RECEIVED,
                        "tax",
                        "REST/JSON",
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        2,
                        "digest",
                        now,
                        HopContent.NONE))
            .toList();
    return new EvidenceEntry(
        asked, message, hops, new AuditEvent("tax", "data-request", "L-RIGHTS", "done", id));
  }
}
