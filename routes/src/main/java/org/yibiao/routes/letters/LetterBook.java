package org.yibiao.routes.letters;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.LetterVersions.Version;

/** The one place of what failed for good. Each failure is one letter, however often it is told. */
@Component
public class LetterBook {

  private static final Logger LOG = LoggerFactory.getLogger(LetterBook.class);
  private static final String HUB = "hub";

  private final LetterStore store;
  private final LetterActs acts;
  private final FailedTries tries;
  private final LetterVersions versions;
  private final Clock clock;

  LetterBook(
      LetterStore store, LetterActs acts, FailedTries tries, LetterVersions versions, Clock clock) {
    this.store = store;
    this.acts = acts;
    this.tries = tries;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * What happened to a letter.
   *
   * @param tries before it died, and of its replays
   * @param acts since then
   */
  public record History(List<FailedTry> tries, List<Act> acts) {}

  /** Enters a letter; one that is known stays as it is. */
  @Transactional
  public void enter(DeadLetter letter) {
    if (store.lock(letter.id()).isEmpty()) {
      add(letter);
    }
  }

  /** Enters a letter; one that is known is open again. */
  @Transactional
  public void enterAgain(DeadLetter letter) {
    store
        .lock(letter.id())
        .ifPresentOrElse(known -> reopen(known, letter.reason()), () -> add(letter));
  }

  /**
   * A message that was replayed to a queue has died there again.
   *
   * @param token that the replay was sent with
   * @return false if no replay to that queue had this token
   */
  @Transactional
  public boolean diedAgain(String token, String queue, Why why) {
    Optional<DeadLetter> known = store.ofReplay(token, queue);
    known.ifPresent(letter -> reopen(letter, why));
    return known.isPresent();
  }

  /** True if somebody is to look after this already. */
  public boolean isOpen(String subject) {
    return !store.openOf(subject).isEmpty();
  }

  /** What failed goes on by another way than from here. */
  @Transactional
  public void goesOn(String subject, String actor, String how) {
    store.openOf(subject).forEach(letter -> move(letter, Act.REPLAYED, actor, how));
  }

  /** What failed has ended well after all. */
  @Transactional
  public void settled(String subject, String how) {
    store.openOf(subject).forEach(letter -> move(letter, Act.SETTLED, HUB, how));
  }

  /** What failed has been given up by another way than from here. */
  @Transactional
  public void givenUp(String subject, String actor, String why) {
    store.openOf(subject).forEach(letter -> move(letter, Act.CLOSED, actor, why));
  }

  /** Takes down what a person did with a letter, which the caller has locked. */
  public void move(DeadLetter letter, String act, String actor, String detail) {
    boolean goesOn = act.equals(Act.REPLAYED) || act.equals(Act.REROUTED);
    store.stand(
        letter.id(), goesOn ? DeadLetter.State.REPLAYED : DeadLetter.State.CLOSED, clock.instant());
    acts.add(letter, act, actor, detail);
  }

  /** Makes a new version, which counts from now on; the caller has locked the letter. */
  public void edit(DeadLetter letter, Content content, String actor, String why) {
    Version made = new Version(letter.version() + 1, actor, clock.instant(), why);
    versions.add(letter, made, content);
    store.version(letter.id(), made.number(), made.at());
    acts.add(letter, Act.EDITED, actor, made.number() + ": " + why);
  }

  /** The letter of this id. */
  public Optional<DeadLetter> find(String id) {
    return store.find(id);
  }

  /** The letter of this id, which nobody else changes until the transaction ends. */
  public Optional<DeadLetter> lock(String id) {
    return store.lock(id);
  }

  /** A part of those that fit, the newest first. */
  public List<DeadLetter> page(LetterSearch search, int offset, int size) {
    return store.page(search, offset, size);
  }

  /** How many fit. */
  public long count(LetterSearch search) {
    return store.count(search);
  }

  /** What happened to a letter. */
  public History history(DeadLetter letter) {
    return new History(tries.of(letter), acts.of(letter));
  }

  private void add(DeadLetter letter) {
    store.add(letter);
    acts.add(letter, Act.ARRIVED, HUB, letter.reason().en());
    LOG.error("Dead letter {} came from {}", letter.id(), letter.from());
  }

  private void reopen(DeadLetter letter, Why why) {
    if (letter.state() == DeadLetter.State.OPEN) {
      return;
    }
    store.stand(letter.id(), DeadLetter.State.OPEN, clock.instant());
    store.reason(letter.id(), why);
    acts.add(letter, Act.REOPENED, HUB, why.en());
  }
}
