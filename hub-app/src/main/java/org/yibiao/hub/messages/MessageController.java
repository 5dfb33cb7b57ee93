package org.yibiao.hub.messages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.access.Role;
import org.yibiao.hub.web.JsonBody;
import org.yibiao.routes.inspection.EvidenceZip;
import org.yibiao.routes.inspection.MessageDesk;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.messages.MessageBook;
import org.yibiao.routes.messages.MessageEntry;
import org.yibiao.routes.messages.MessageViewer;
import org.yibiao.routes.messages.MessageViewer.Sees;
import org.yibiao.standard.value.DepartmentCode;

/** Messages: to find, to follow hop by hop, to look into, to take away as evidence. */
@RestController
@RequestMapping("/api/v1/messages")
class MessageController {

  private static final Role[] SEE_CLEAR = {
    Role.DEPARTMENT_OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR
  };
  private static final Role[] SEE_MASKED = {
    Role.DEPARTMENT, Role.MONITOR, Role.TESTER, Role.INTEGRATOR
  };

  private final MessageBook book;
  private final MessageDesk desk;
  private final EvidenceZip evidence;

  MessageController(MessageBook book, MessageDesk desk, EvidenceZip evidence) {
    this.book = book;
    this.desk = desk;
    this.evidence = evidence;
  }

  /** A message with its hops. */
  record Detail(MessageRow message, List<HopRow> hops) {}

  /**
   * A wish to see what crossed.
   *
   * @param mode {@code masked}, also if nothing is said, or {@code clear}
   */
  record Look(String reason, String mode) {

    boolean isClear() {
      String wanted = Optional.ofNullable(mode).orElse("masked");
      if (!List.of("masked", "clear").contains(wanted)) {
        throw new Refusal(Problems.wrongValue("mode", wanted, List.of("masked", "clear")));
      }
      return wanted.equals("clear");
    }
  }

  @GetMapping
  MessageRow.Page list(MessageFilter filter, Caller caller) {
    if (filter.subject() != null) {
      // addresses stand in logs
      throw new Refusal(Problems.wrongValue("subject", "****", List.of("POST /searches")));
    }
    return MessageRow.Page.of(book.find(filter.search(viewer(caller))));
  }

  @PostMapping("/searches")
  MessageRow.Page search(@RequestBody byte[] body, Caller caller) {
    MessageFilter filter = JsonBody.read(body, MessageFilter.class);
    return MessageRow.Page.of(book.find(filter.search(viewer(caller))));
  }

  @GetMapping("/{id}")
  Detail show(@PathVariable String id, Caller caller) {
    MessageEntry message = desk.message(id, viewer(caller));
    return new Detail(MessageRow.of(message), desk.hops(message).stream().map(HopRow::of).toList());
  }

  @GetMapping("/{id}/conversation")
  List<MessageRow> conversation(@PathVariable String id, Caller caller) {
    MessageViewer viewer = viewer(caller);
    return desk.conversation(desk.message(id, viewer), viewer).stream()
        .map(MessageRow::of)
        .toList();
  }

  @PostMapping("/{id}/hops/{ordinal}/payload")
  ResponseEntity<PayloadView> payload(
      @PathVariable String id, @PathVariable int ordinal, @RequestBody byte[] body, Caller caller) {
    Look look = JsonBody.read(body, Look.class);
    String reason = Optional.ofNullable(look.reason()).orElse("");
    MessageDesk.Shown shown = desk.look(id, ordinal, look.isClear(), reason, viewer(caller));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PayloadView.of(shown));
  }

  @GetMapping("/{id}/evidence")
  ResponseEntity<byte[]> evidence(@PathVariable String id, Caller caller) {
    byte[] file = evidence.of(id, viewer(caller));
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "zip"))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("message-" + id + ".zip").build().toString())
        .body(file);
  }

  private static MessageViewer viewer(Caller caller) {
    Sees sees = caller.isAny(SEE_MASKED) ? Sees.MASKED : Sees.NOTHING;
    return new MessageViewer(
        caller.name(),
        caller.department().map(DepartmentCode::value),
        caller.isAny(SEE_CLEAR) ? Sees.CLEAR : sees);
  }
}
