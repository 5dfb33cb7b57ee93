package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.messages.HeldHops;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopDirection;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageLog;
import org.yibiao.routes.messages.MessageState;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;
import org.yibiao.routes.traffic.DataSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Reason;

/** Tells the log of messages of data requests. Callers bring the transaction. */
@Component
class EvidenceMessages {

  /** Where there is no other side: within the hub. */
  private static final String HUB = "hub";

  private final MessageLog log;
  private final HeldHops held;

  EvidenceMessages(MessageLog log, HeldHops held) {
    this.log = log;
    this.held = held;
  }

  /** A request that is let through. */
  NewMessage received(AskedEntry asked, EvidenceRequest request) {
    return message(asked, request, MessageState.OPEN, Optional.empty());
  }

  /** One that is answered at once with what was kept. */
  NewMessage answeredAtOnce(
      AskedEntry asked, EvidenceRequest request, EvidenceResponse response, Instant now) {
    return message(asked, request, state(response.getOutcome()), error(response)).endedAt(now);
  }

  /**
   * How the asker and the hub met over a request.
   *
   * @param content as it came; empty for one that was made within the hub
   */
  NewHop arrival(AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    byte[] bytes = content.orElseGet(() -> CanonicalJson.write(request));
    HopContent kept =
        content
            .map(HopContent::natively)
            .orElseGet(() -> HopContent.canonical(new String(bytes, StandardCharsets.UTF_8)));
    return new NewHop(
        asked.messageId(),
        HopDirection.RECEIVED,
        asked.asker(),
        asked.protocol(),
        1,
        Optional.empty(),
        Optional.of("accepted"),
        Optional.empty(),
        bytes.length,
        Digest.sha256(bytes),
        asked.askedAt(),
        kept);
  }

  private static NewMessage message(
      AskedEntry asked, EvidenceRequest request, MessageState state, Optional<String> error) {
    Envelope envelope = request.getEnvelope();
    return new NewMessage(
        asked.messageId(),
        MessageKind.DATA_REQUEST,
        asked.caseNumber(),
        Optional.ofNullable(envelope.getCausationId()),
        asked
            .caseNumber()
            .or(() -> Optional.ofNullable(envelope.getConversationId()))
            .orElse(asked.messageId()),
        asked.holder(),
        asked.asker(),
        asked.protocol(),
        Optional.of(asked.service()),
        Optional.of(asked.resource()),
        Optional.of(asked.subject()),
        state,
        error,
        asked.askedAt());
  }

  /** It came once more, and its holder is asked anew. */
  void again(AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    log.move(asked.messageId(), MessageState.OPEN, Optional.empty(), 1, asked.askedAt());
    log.hop(arrival(asked, request, content));
  }

  /**
   * A request was not let through. Its identifier may come again with another content, so that it
   * is logged under one of its own; of what it said only the digest is kept.
   */
  void refused(EvidenceRequest request, String protocol, String reason, Instant now) {
    String id = UUID.randomUUID().toString();
    Optional<Envelope> envelope = Optional.ofNullable(request.getEnvelope());
    String asker = envelope.map(Envelope::getSender).orElse("");
    log.enter(
        new NewMessage(
            id,
            MessageKind.DATA_REQUEST,
            Optional.empty(),
            Optional.empty(),
            envelope.map(Envelope::getMessageId).filter(each -> each.length() <= 36).orElse(id),
            envelope.map(Envelope::getReceiver).orElse(""),
            asker,
            protocol,
            envelope.map(Envelope::getServiceCode).filter(each -> each.length() <= 80),
            Optional.ofNullable(request.getResourceCode()).filter(each -> each.length() <= 60),
            Optional.empty(),
            MessageState.REFUSED,
            Optional.of(reason),
            now));
    byte[] bytes = CanonicalJson.write(request);
    log.hop(
        new NewHop(
            id,
            HopDirection.RECEIVED,
            asker,
            protocol,
            1,
            Optional.empty(),
            Optional.of("refused"),
            Optional.of(reason),
            bytes.length,
            Digest.sha256(bytes),
            now,
            HopContent.NONE));
  }

  /** The data wait until the person whom they are about has seen them. */
  void previewing(String messageId) {
    log.hops(held.take(messageId));
  }

  /** How the hub came to an answer, which the caller writes, or gives back if it cannot. */
  List<NewHop> heard(String messageId) {
    return held.take(messageId);
  }

  /** What could not be written yet. */
  void giveBack(List<NewHop> heard) {
    heard.forEach(held::hold);
  }

  /**
   * How the hub came to these answers, and that they are kept for their askers.
   *
   * @param first those that are; to others' requests there was one already
   */
  void settled(List<Settlement> settlements, List<Settlement> first) {
    first.forEach(this::end);
    Stream<NewHop> heard = settlements.stream().flatMap(each -> each.heard().stream());
    Stream<NewHop> replied = first.stream().flatMap(each -> reply(each).stream());
    log.hops(Stream.concat(heard, replied).toList());
  }

  private void end(Settlement settlement) {
    EvidenceResponse response = settlement.response();
    int tries = settlement.from() == DataSource.HOLDER ? 1 : 0;
    log.move(
        settlement.asked().messageId(),
        state(response.getOutcome()),
        error(response),
        tries,
        settlement.at());
  }

  private List<NewHop> reply(Settlement settlement) {
    return reply(
        settlement.asked(),
        settlement.response(),
        settlement.text(),
        settlement.from(),
        settlement.at());
  }

  /**
   * How the answer went to the asker.
   *
   * @param text of the answer
   * @param from where it comes from
   */
  List<NewHop> reply(
      AskedEntry asked, EvidenceResponse response, String text, DataSource from, Instant now) {
    List<NewHop> hops = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional<Long> took = Optional.of(now.toEpochMilli() - asked.askedAt().toEpochMilli());
    if (from == DataSource.REUSE) {
      hops.add(
          hop(asked, response, HopDirection.FROM_CACHE, HUB, bytes, took, now, HopContent.NONE));
    }
    HopContent content = HopContent.canonical(text);
    hops.add(hop(asked, response, HopDirection.REPLIED, asked.asker(), bytes, took, now, content));
    return hops;
  }

  private static NewHop hop(
      AskedEntry asked,
      EvidenceResponse response,
      HopDirection direction,
      String party,
      byte[] bytes,
      Optional<Long> took,
      Instant now,
      HopContent content) {
    return new NewHop(
        asked.messageId(),
        direction,
        party,
        asked.protocol(),
        1,
        took,
        Optional.of(response.getOutcome().value()),
        error(response),
        bytes.length,
        Digest.sha256(bytes),
        now,
        content);
  }

  private static MessageState state(EvidenceOutcome outcome) {
    return switch (outcome) {
      case REFUSED -> MessageState.REFUSED;
      case UNAVAILABLE -> MessageState.FAILED;
      case UNKNOWN -> MessageState.OUTCOME_UNKNOWN;
      default -> MessageState.DONE;
    };
  }

  private static Optional<String> error(EvidenceResponse response) {
    return state(response.getOutcome()) == MessageState.DONE
        ? Optional.empty()
        : Optional.ofNullable(response.getReason())
            .map(Reason::getNativeCode)
            .or(() -> Optional.of(response.getOutcome().value()));
  }
}
