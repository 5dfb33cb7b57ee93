package org.yibiao.hub.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.access.Role;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.letters.LetterVersions;
import org.yibiao.routes.recovery.BulkReplay;
import org.yibiao.routes.recovery.DeadLetterDesk;
import org.yibiao.routes.recovery.DeadLetterDesk.Clerk;

/** Dead letters: to find, to look at, to mend, to try once more, to send elsewhere, to close. */
@RestController
@RequestMapping("/api/v1/dead-letters")
class DeadLetterController {

  private static final int MOST = 500;
  private static final Role[] READERS_OF_BODIES = {
    Role.DEPARTMENT_OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR
  };

  private final DeadLetterDesk desk;
  private final BulkReplay bulk;
  private final LetterBook book;
  private final LetterVersions versions;

  DeadLetterController(
      DeadLetterDesk desk, BulkReplay bulk, LetterBook book, LetterVersions versions) {
    this.desk = desk;
    this.bulk = bulk;
    this.book = book;
    this.versions = versions;
  }

  /** Where a letter is to go instead, and why; the reason may be absent. */
  record Reroute(String queue, String reason) {}

  /** Why a letter is tried once more; may be absent. */
  record Replay(String reason) {}

  /** Why nothing follows. */
  record Close(String reason) {}

  /** What came of a wish to replay one. */
  record Replayed(String id, String outcome) {}

  @GetMapping
  DeadLetterRow.Page list(
      LetterFilter filter,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "50") int size,
      Caller caller) {
    var search = filter.search(caller.department());
    int first = bounded("offset", offset, 0);
    int most = Math.min(MOST, bounded("size", size, 1));
    return new DeadLetterRow.Page(
        book.count(search),
        first,
        book.page(search, first, most).stream().map(DeadLetterRow::of).toList());
  }

  @GetMapping("/{id}")
  DeadLetterView show(@PathVariable String id, Caller caller) {
    return view(desk.get(id, clerk(caller)), caller);
  }

  /** A body as it is; browsers are told to show it as nothing but text. */
  @GetMapping("/{id}/body")
  ResponseEntity<byte[]> body(
      @PathVariable String id, @RequestParam(defaultValue = "0") int version, Caller caller) {
    Content content = desk.body(id, version, clerk(caller));
    MediaType type =
        content.form() == Content.Form.TEXT
            ? new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)
            : MediaType.APPLICATION_OCTET_STREAM;
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content.bytes());
  }

  @PostMapping("/{id}/versions")
  DeadLetterView edit(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String why,
      @RequestBody byte[] body,
      Caller caller) {
    return view(desk.edit(id, body, why.strip(), clerk(caller)), caller);
  }

  @PostMapping("/{id}/replay")
  Replayed replay(
      @PathVariable String id, @RequestBody(required = false) byte[] body, Caller caller) {
    boolean saysWhy = body != null && body.length > 0;
    String why = saysWhy ? words(JsonBody.read(body, Replay.class).reason()) : "";
    return new Replayed(id, DeadLetterRow.word(desk.replay(id, why, clerk(caller))));
  }

  @PostMapping("/{id}/reroute")
  DeadLetterView reroute(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    Reroute wish = JsonBody.read(body, Reroute.class);
    return view(desk.reroute(id, words(wish.queue()), words(wish.reason()), clerk(caller)), caller);
  }

  @PostMapping("/{id}/close")
  DeadLetterView close(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    String reason = words(JsonBody.read(body, Close.class).reason());
    return view(desk.close(id, reason, clerk(caller)), caller);
  }

  @PostMapping("/replays")
  List<LetterWish.Line> replayMany(@RequestBody byte[] body, Caller caller) {
    LetterWish wish = JsonBody.read(body, LetterWish.class);
    List<BulkReplay.Result> results =
        wish.byIds()
            .map(ids -> bulk.ofIds(ids, words(wish.reason()), clerk(caller)))
            .orElseGet(
                () -> bulk.of(wish.open(caller.department()), words(wish.reason()), clerk(caller)));
    return results.stream().map(LetterWish.Line::of).toList();
  }

  private DeadLetterView view(DeadLetter letter, Caller caller) {
    return DeadLetterView.of(
        letter,
        book.history(letter),
        versions.of(letter),
        desk.elsewhere(letter),
        caller.isAny(READERS_OF_BODIES));
  }

  private static Clerk clerk(Caller caller) {
    return new Clerk(caller.name(), caller.department().map(code -> code.value()));
  }

  private static String words(String given) {
    return Optional.ofNullable(given).map(String::strip).orElse("");
  }

  private static int bounded(String name, int value, int least) {
    if (value < least) {
      throw new Refusal(Problems.wrongValue(name, Integer.toString(value)));
    }
    return value;
  }
}
