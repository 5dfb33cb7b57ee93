package org.yibiao.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBElement;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.xml.namespace.QName;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.attachments.AttachmentDesk;
import org.yibiao.routes.attachments.Bringer;
import org.yibiao.routes.attachments.Kept;
import org.yibiao.routes.attachments.Sha256;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Attachment;

/**
 * Files that documents refer to: brought here first, and given out to whom they concern. Both ways
 * they pass as a stream; no file is ever in the memory.
 */
@RestController
@RequestMapping(AttachmentController.PLACE)
class AttachmentController {

  static final String PLACE = "/api/v1/attachments";

  private static final QName ROOT = new QName(CanonicalXml.NAMESPACE, "attachment");

  private static final List<String> OF_THE_FILE =
      List.of("Content-Digest", HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION);

  private final AttachmentDesk desk;

  AttachmentController(AttachmentDesk desk) {
    this.desk = desk;
  }

  @PostMapping
  ResponseEntity<byte[]> bring(
      HttpServletRequest request,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      Caller caller)
      throws IOException {
    Kept kept =
        desk.bring(
            request.getInputStream(),
            contentType,
            DeclaredDigest.of(request),
            new Bringer(caller.name(), caller.department()));
    Syntax syntax = Syntax.ofAccept(accept, Syntax.JSON);
    return ResponseEntity.created(URI.create(PLACE + "/" + kept.digest().hex()))
        .contentType(MediaType.parseMediaType(syntax.mediaType()))
        .body(syntax == Syntax.JSON ? syntax.write(kept.inDocuments()) : xml(kept));
  }

  /** It is a part of documents and none by itself: its root is named as its type is. */
  private static byte[] xml(Kept kept) {
    return CanonicalXml.write(new JAXBElement<>(ROOT, Attachment.class, kept.inDocuments()));
  }

  @GetMapping("/{sha256}")
  void give(
      @PathVariable("sha256") String sha256,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Kept kept =
        Sha256.parse(sha256)
            .flatMap(desk::find)
            .orElseThrow(() -> new Refusal(Problems.notFound(PLACE + "/" + sha256)));
    response.setContentType(kept.mediaType());
    response.setContentLengthLong(kept.size());
    response.setHeader("Content-Digest", kept.digest().contentDigest());
    response.setHeader(HttpHeaders.ETAG, '"' + kept.digest().hex() + '"');
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    // whatever is in it, it runs in nobody's browser as a page of the hub
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().build().toString());
    if (!HttpMethod.HEAD.matches(request.getMethod())) {
      give(kept, response);
    }
  }

  private void give(Kept kept, HttpServletResponse response) throws IOException {
    try {
      desk.give(kept, response.getOutputStream());
    } catch (IOException | RuntimeException e) {
      if (!response.isCommitted()) {
        forget(response);
      }
      throw e;
    }
  }

  /** A problem goes out in its place, to which nothing of this applies. */
  private static void forget(HttpServletResponse response) {
    response.resetBuffer();
    response.setContentLengthLong(-1);
    OF_THE_FILE.forEach(name -> response.setHeader(name, null));
  }
}
