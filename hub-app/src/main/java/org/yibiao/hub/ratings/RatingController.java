package org.yibiao.hub.ratings;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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
import org.yibiao.hub.web.JsonBody;
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.ratings.NewRating;
import org.yibiao.routes.ratings.RatedLine;
import org.yibiao.routes.ratings.RatingBook;
import org.yibiao.routes.ratings.RatingDesk;
import org.yibiao.routes.ratings.RatingReason;
import org.yibiao.routes.ratings.RatingReasons;
import org.yibiao.routes.ratings.RatingSearch;

/** Applicants' ratings (好差评), and departments' answers to bad ones. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RatingController {

  private static final int MOST = 200;

  private final RatingDesk desk;
  private final RatingBook book;
  private final RatingReasons reasons;
  private final CaseKeys keys;

  RatingController(RatingDesk desk, RatingBook book, RatingReasons reasons, CaseKeys keys) {
    this.desk = desk;
    this.book = book;
    this.reasons = reasons;
    this.keys = keys;
  }

  /** What a department found, and what the applicant reads of it. */
  record Reply(String finding, String reply) {}

  /** A page, and with what the next one begins. */
  record Page(List<RatingView> items, Optional<String> next) {}

  @GetMapping("/ratings/reasons")
  List<RatingReason> reasons() {
    return reasons.all();
  }

  @GetMapping("/ratings/figures")
  List<RatingFigures> figures() {
    return book.figures().stream().map(RatingFigures::of).toList();
  }

  /** Whoever has the case's key, or is its applicant, rates it; nobody else, whoever they are. */
  @PostMapping("/cases/{caseNumber}/rating")
  ResponseEntity<RatingView.Own> rate(
      @PathVariable String caseNumber,
      @RequestParam(defaultValue = "") String key,
      @RequestBody byte[] body,
      Caller caller) {
    boolean hasKey = keys.fits(caseNumber, key);
    if (!hasKey && !caller.isAny(Role.APPLICANT)) {
      throw new Refusal(Problems.notAllowed());
    }
    NewRating given = JsonBody.read(body, NewRating.class);
    String actor = caller.name().isEmpty() ? "key" : caller.name();
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(RatingView.Own.of(desk.rate(caseNumber, given, actor)));
  }

  @GetMapping("/ratings")
  Page ratings(
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = "false") boolean bad,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "50") int size,
      Caller caller) {
    if (size < 1 || size > MOST) {
      throw new Refusal(Problems.wrongValue("size", Integer.toString(size), List.of("1…" + MOST)));
    }
    Optional<String> of = own(caller).or(() -> given(department));
    List<RatedLine> found = book.find(new RatingSearch(of, open, bad, given(after), size + 1));
    List<RatedLine> page = found.stream().limit(size).toList();
    Optional<String> next =
        found.size() > size ? Optional.of(page.get(size - 1).place(open)) : Optional.empty();
    return new Page(page.stream().map(RatingView::of).toList(), next);
  }

  @PostMapping("/ratings/{caseNumber}/departments/{department}/answer")
  RatingView.Own answer(
      @PathVariable String caseNumber,
      @PathVariable String department,
      @RequestBody byte[] body,
      Caller caller) {
    if (!caller.sees(department)) {
      throw new Refusal(Problems.notAllowed());
    }
    Reply reply = JsonBody.read(body, Reply.class);
    return RatingView.Own.of(
        desk.answer(
            caseNumber,
            department,
            Optional.ofNullable(reply.finding()).orElse(""),
            Optional.ofNullable(reply.reply()).orElse(""),
            caller.name()));
  }

  private static Optional<String> own(Caller caller) {
    return caller.department().map(Object::toString);
  }

  private static Optional<String> given(String words) {
    return Optional.of(words.strip()).filter(each -> !each.isEmpty());
  }
}
