package org.yibiao.routes.recovery;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.letters.Act;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.DeadLetter.State;
import org.yibiao.routes.letters.LetterBook;
import org.yibiao.routes.letters.LetterVersions;

/**
 * Where people deal with dead letters. What somebody may not see is not there for them. Every act
 * commits together with its line in the history and in the audit trail.
 */
@Component
public class DeadLetterDesk {

  private static final int WORDS = 500;

  private final LetterBook book;
  private final LetterVersions versions;
  private final Mending mending;
  private final List<Recovery> recoveries;

  DeadLetterDesk(
      LetterBook book, LetterVersions versions, Mending mending, List<Recovery> recoveries) {
    this.book = book;
    this.versions = versions;
    this.mending = mending;
    this.recoveries = recoveries;
  }

  /**
   * Who deals with them.
   *
   * @param name login
   * @param department the only one whose letters they may see; empty: all
   */
  public record Clerk(String name, Optional<String> department) {
    boolean sees(DeadLetter letter) {
      return department.isEmpty() || department.equals(letter.department());
    }
  }

  /** What came of a wish to try a letter once more. */
  public enum Outcome {
    /** It is on its way. */
    REPLAYED,
    /** It was replayed before and has not died since. */
    REPLAYED_BEFORE,
    /** Its effect is there already. */
    DONE_ALREADY
  }

  /** A letter. */
  public DeadLetter get(String id, Clerk clerk) {
    return visible(book.find(id), id, clerk);
  }

  /** The body of one of its versions; 0 is the original. */
  public Content body(String id, int version, Clerk clerk) {
    return versions
        .content(get(id, clerk), version)
        .orElseThrow(() -> new Refusal(RecoveryProblems.unknownVersion(id, version)));
  }

  /** The queues to which it may be sent instead. */
  public List<String> elsewhere(DeadLetter letter) {
    return recovery(letter).elsewhere(letter);
  }

  /** Gives it another body. */
  @Transactional
  public DeadLetter edit(String id, byte[] body, String why, Clerk clerk) {
    DeadLetter letter = open(id, clerk);
    refuseNoWords("/why", why);
    mending.check(letter, body);
    book.edit(letter, letter.original().with(body), clerk.name(), why);
    return get(id, clerk);
  }

  /**
   * Has it tried once more; whoever says so twice has it tried once.
   *
   * @param why in the clerk's words, at most 500 characters; may be empty
   */
  @Transactional
  public Outcome replay(String id, String why, Clerk clerk) {
    refuseTooManyWords(why);
    DeadLetter letter = hold(id, clerk);
    if (letter.state() == State.REPLAYED) {
      return Outcome.REPLAYED_BEFORE;
    }
    refuseClosed(letter);
    book.move(letter, Act.REPLAYED, clerk.name(), why);
    if (recovery(letter).replay(letter)) {
      return Outcome.REPLAYED;
    }
    book.move(letter, Act.SETTLED, clerk.name(), "已办结或正在办理 · done already, or on its way");
    return Outcome.DONE_ALREADY;
  }

  /**
   * Sends it to another queue than the one on which it died.
   *
   * @param why in the clerk's words, at most 500 characters; may be empty
   */
  @Transactional
  public DeadLetter reroute(String id, String queue, String why, Clerk clerk) {
    refuseTooManyWords(why);
    DeadLetter letter = open(id, clerk);
    Recovery recovery = recovery(letter);
    List<String> possible = recovery.elsewhere(letter);
    if (!possible.contains(queue)) {
      throw new Refusal(RecoveryProblems.notThere(queue, recovery.fixed(), possible));
    }
    book.move(letter, Act.REROUTED, clerk.name(), why.isEmpty() ? queue : queue + ": " + why);
    recovery.reroute(letter, queue);
    return get(id, clerk);
  }

  /** Closes it: nothing follows. */
  @Transactional
  public DeadLetter close(String id, String reason, Clerk clerk) {
    DeadLetter letter = open(id, clerk);
    refuseNoWords("/reason", reason);
    book.move(letter, Act.CLOSED, clerk.name(), reason);
    recovery(letter).close(letter, clerk.name(), reason);
    return get(id, clerk);
  }

  private DeadLetter open(String id, Clerk clerk) {
    DeadLetter letter = hold(id, clerk);
    refuseUnless(letter, letter.state() == State.OPEN);
    return letter;
  }

  private static void refuseClosed(DeadLetter letter) {
    refuseUnless(letter, letter.state() != State.CLOSED);
  }

  private static void refuseUnless(DeadLetter letter, boolean isRight) {
    if (!isRight) {
      throw new Refusal(RecoveryProblems.notOpen(letter.id(), letter.state().code()));
    }
  }

  private DeadLetter hold(String id, Clerk clerk) {
    DeadLetter known = get(id, clerk);
    recovery(known).hold(known);
    return visible(book.lock(id), id, clerk);
  }

  private static DeadLetter visible(Optional<DeadLetter> letter, String id, Clerk clerk) {
    return letter.filter(clerk::sees).orElseThrow(() -> new Refusal(RecoveryProblems.unknown(id)));
  }

  private Recovery recovery(DeadLetter letter) {
    return recoveries.stream().filter(each -> each.isFor(letter)).findFirst().orElseThrow();
  }

  private static void refuseNoWords(String field, String words) {
    if (words.isBlank() || words.length() > WORDS) {
      throw new Refusal(RecoveryProblems.noWords(field));
    }
  }

  private static void refuseTooManyWords(String words) {
    if (words.length() > WORDS) {
      throw new Refusal(RecoveryProblems.noWords("/reason"));
    }
  }
}
