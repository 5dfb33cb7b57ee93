package org.yibiao.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.catalogue.imports.CatalogueImport;
import org.yibiao.routes.catalogue.imports.CatalogueImport.Wish;
import org.yibiao.routes.catalogue.imports.ImportProblems;
import org.yibiao.routes.catalogue.imports.ImportReport;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;

/**
 * Takes lists of resources in CSV into the catalogue. All of a list or nothing, unless {@code
 * partial=true} is said; {@code dryRun=true} only checks it.
 */
@RestController
class ImportController {

  static final String PLACE = "/api/v1/catalogue/imports";

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "GBK");

  private final CatalogueImport imports;

  ImportController(CatalogueImport imports) {
    this.imports = imports;
  }

  @PostMapping(PLACE)
  ResponseEntity<byte[]> take(
      HttpServletRequest request,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) Optional<String> type,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "false") boolean partial,
      Caller caller)
      throws IOException {
    Charset charset = charset(type.orElse(""));
    Wish wish = dryRun ? Wish.DRY_RUN : partial ? Wish.PARTIAL : Wish.ALL_OR_NOTHING;
    try {
      ImportReport report = imports.take(request.getInputStream(), charset, wish, caller.name());
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(CanonicalJson.write(report));
    } catch (UncheckedIOException e) {
      // the reader of records wraps what the stream says, such as that it is too long
      throw e.getCause();
    }
  }

  private static Charset charset(String given) {
    MediaType type = given.isEmpty() ? MediaType.ALL : MediaType.parseMediaType(given);
    Charset charset = Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
    if (!type.equalsTypeAndSubtype(CSV) || !CHARSETS.contains(charset.name())) {
      throw new Refusal(ImportProblems.unsupported(given, CHARSETS));
    }
    return charset;
  }
}
