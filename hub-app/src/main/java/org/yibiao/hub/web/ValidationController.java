package org.yibiao.hub.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.verdict.Checker;
import org.yibiao.verdict.Submitted;
import org.yibiao.verdict.Validation;
import org.yibiao.verdict.Wish;
import org.yibiao.verdict.report.ReportKind;

/**
 * Judges a document for whoever wants to know, as the hub would if it came in. That a document is
 * wrong is an answer, not a failure; nothing of it is kept.
 */
@RestController
class ValidationController {

  static final String PLACE = "/api/v1/validation";

  private static final String DOCUMENT = "document";

  private final Checker checker;
  private final Clock clock;

  ValidationController(Checker checker, Clock clock) {
    this.checker = checker;
    this.clock = clock;
  }

  @PostMapping(PLACE)
  ResponseEntity<byte[]> validate(
      @RequestParam(name = "type", defaultValue = "") String type,
      @RequestParam(name = "standard", defaultValue = "") String standard,
      @RequestParam(name = "report", defaultValue = "") String report,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      InputStream body)
      throws IOException {
    Wish wish =
        new Wish(
            named("type", type, DocumentType.values(), DocumentType::element),
            named("standard", standard, StandardVersion.values(), StandardVersion::label),
            Wish.MOST_PER_RULE,
            "");
    ReportKind kind =
        named("report", report, ReportKind.values(), ReportKind::label)
            .orElseGet(() -> wanted(accept));
    Validation validation = new Validation(checker, wish, clock);
    validation.add(new Submitted(DOCUMENT, body.readAllBytes()));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    kind.write(validation.session(), written);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(kind.mediaType()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"verdict." + kind.extension() + "\"")
        .body(written.toByteArray());
  }

  /** The first kind that the caller takes; JSON if all are alike. */
  private static ReportKind wanted(String accept) {
    List<MediaType> taken = mediaTypes(accept);
    return taken.stream()
        .filter(type -> !type.isWildcardType())
        .flatMap(
            type ->
                Arrays.stream(ReportKind.values())
                    .filter(kind -> type.includes(MediaType.parseMediaType(kind.mediaType()))))
        .findFirst()
        .orElse(ReportKind.JSON);
  }

  private static List<MediaType> mediaTypes(String accept) {
    try {
      List<MediaType> types = MediaType.parseMediaTypes(accept);
      return types.stream()
          .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
          .toList();
    } catch (InvalidMediaTypeException e) {
      return List.of();
    }
  }

  private static <T> Optional<T> named(
      String parameter, String value, T[] all, Function<T, String> name) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    List<String> right = Arrays.stream(all).map(name).toList();
    return Optional.of(
        Arrays.stream(all)
            .filter(each -> name.apply(each).equals(value))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problems.wrongValue(parameter, value, right))));
  }
}
