package org.yibiao.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Receipt;

/** The way in by REST: {@code POST /api/v1/submissions}, JSON or XML by content type. */
@RestController
class SubmissionController {

  private final ProducerTemplate flows;
  private final CaseKeys keys;

  SubmissionController(ProducerTemplate flows, CaseKeys keys) {
    this.flows = flows;
    this.keys = keys;
  }

  @PostMapping("/api/v1/submissions")
  ResponseEntity<byte[]> submit(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      InputStream body)
      throws IOException {
    Syntax syntax =
        Syntax.ofContentType(contentType)
            .orElseThrow(() -> new Refusal(Problems.unsupportedMediaType(contentType)));
    Receipt receipt = hand(new Incoming(syntax, "REST/" + syntax, body.readAllBytes()));
    Syntax wanted = Syntax.ofAccept(accept, syntax);
    return ResponseEntity.accepted()
        .location(URI.create(keys.resource(receipt.getCaseNumber())))
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .body(wanted.write(receipt));
  }

  private Receipt hand(Incoming incoming) {
    try {
      return flows.requestBody(HubContract.SUBMISSION_RECEIVED, incoming, Receipt.class);
    } catch (CamelExecutionException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : e;
    }
  }
}
