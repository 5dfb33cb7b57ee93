package org.yibiao.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.exchange.Callbacks;
import org.yibiao.routes.exchange.CheckedRequest;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.exchange.ExchangeProblems;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * Data requests by REST: {@code POST /api/v1/exchange/{service}} with an evidence request, JSON or
 * XML by content type. An answer that is not there within the deadline can be fetched later.
 */
@RestController
class ExchangeController {

  private final Callbacks callbacks;
  private final EvidenceDesk desk;
  private final EvidenceIntake intake;

  ExchangeController(EvidenceDesk desk, EvidenceIntake intake, Callbacks callbacks) {
    this.callbacks = callbacks;
    this.desk = desk;
    this.intake = intake;
  }

  @PostMapping("/api/v1/exchange/{service}")
  ResponseEntity<byte[]> ask(
      @PathVariable String service,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
      Caller caller,
      InputStream body)
      throws IOException {
    Syntax syntax =
        Syntax.ofContentType(contentType)
            .orElseThrow(() -> new Refusal(Problems.unsupportedMediaType(contentType)));
    CheckedRequest checked = intake.read(syntax, body.readAllBytes(), caller.departmentCode());
    EvidenceRequest request = checked.request();
    if (request.getEnvelope().getServiceCode() == null) {
      request.getEnvelope().setServiceCode(service);
    }
    if (!service.equals(request.getEnvelope().getServiceCode())) {
      throw new Refusal(
          ExchangeProblems.contradiction(service, request.getEnvelope().getServiceCode()));
    }
    Syntax wanted = Syntax.ofAccept(accept, syntax);
    String id = checked.messageId();
    return answer(checked, syntax, prefer)
        .map(response -> ok(response, wanted))
        .orElseGet(
            () -> {
              callbacks.owe(checked, wanted);
              return ResponseEntity.accepted()
                  .location(URI.create("/api/v1/exchange/answers/" + id))
                  .build();
            });
  }

  /** Who asks with {@code Prefer: respond-async} (RFC 7240, 4.1) waits for no holder. */
  private Optional<EvidenceResponse> answer(CheckedRequest request, Syntax syntax, String prefer) {
    String protocol = "REST/" + syntax;
    return prefer.contains("respond-async")
        ? desk.ask(request, protocol, Duration.ZERO)
        : desk.ask(request, protocol);
  }

  @GetMapping("/api/v1/exchange/answers/{messageId}")
  ResponseEntity<byte[]> answer(
      @PathVariable String messageId,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      Caller caller) {
    Optional<EvidenceResponse> response =
        desk.answer(messageId)
            .filter(each -> each.getEnvelope().getReceiver().equals(caller.departmentCode()));
    return response
        .map(each -> ok(each, Syntax.ofAccept(accept, Syntax.JSON)))
        .orElseThrow(() -> new Refusal(Problems.notFound(messageId)));
  }

  private static ResponseEntity<byte[]> ok(EvidenceResponse response, Syntax syntax) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(syntax.mediaType()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(syntax.write(StandardForm.of(response)));
  }
}
