package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yibiao.routes.attachments.DeskUnderTest.CITIZEN;
import static org.yibiao.routes.attachments.DeskUnderTest.PDF;
import static org.yibiao.routes.attachments.DeskUnderTest.TAX;
import static org.yibiao.routes.attachments.DeskUnderTest.pdf;
import static org.yibiao.routes.attachments.DeskUnderTest.stream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.validation.StandardValidator;

/** What is taken in at the desk of attachments, and what is not. */
@Tag("database")
class AttachmentDeskTest {

  @TempDir private Path folder;
  private DeskUnderTest at;

  @BeforeEach
  void open() {
    at = new DeskUnderTest(folder, UnaryOperator.identity());
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void a_file_is_kept_and_given_back_as_it_was() throws IOException {
    Kept kept = at.bring(pdf("授权委托书"));

    assertThat(at.desk().find(kept.digest())).contains(kept);
    assertThat(at.given(kept)).isEqualTo(pdf("授权委托书"));
    assertThat(at.incoming()).isEmptyDirectory();
  }

  @Test
  void its_reference_says_its_digest_and_nothing_of_where_it_lies() throws IOException {
    Kept kept = at.bring(pdf("abc"));

    assertThat(kept.inDocuments().getReference())
        .isEqualTo("urn:yibiao:attachment:sha256:" + kept.digest().hex());
    assertThat(kept.inDocuments().getSize()).isEqualTo(12);
    assertThat(kept.inDocuments().getMediaType()).isEqualTo(PDF);
  }

  @Test
  void the_same_content_again_has_the_same_reference_and_takes_no_more_room() throws IOException {
    Kept first = at.bring(pdf("twice"));
    Kept second = at.desk().bring(stream(pdf("twice")), PDF, Optional.empty(), TAX);

    assertThat(second).isEqualTo(first);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void many_who_bring_the_same_at_once_are_all_served() throws Exception {
    // each with a desk of its own, as if on another node
    Callable<Kept> bring =
        () -> at.desk().bring(stream(pdf("crowd")), PDF, Optional.empty(), CITIZEN);
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    List<Future<Kept>> all = crowd.invokeAll(Stream.generate(() -> bring).limit(16).toList());
    crowd.shutdown();

    for (Future<Kept> each : all) {
      assertThat(each.get()).isEqualTo(all.get(0).get());
    }
    assertThat(files()).isEqualTo(1);
    assertThat(at.given(all.get(0).get())).isEqualTo(pdf("crowd"));
  }

  @Test
  void one_with_the_digest_that_was_declared_is_taken() throws IOException {
    Sha256 right = AttachmentStoreContract.digestOf(pdf("declared"));

    Kept kept = at.desk().bring(stream(pdf("declared")), PDF, Optional.of(right), CITIZEN);

    assertThat(kept.digest()).isEqualTo(right);
  }

  @Test
  void one_with_another_digest_is_refused_with_what_would_be_right() {
    Sha256 wrong = AttachmentStoreContract.digestOf("another");
    Sha256 right = AttachmentStoreContract.digestOf(pdf("changed"));

    Problem problem = refused(pdf("changed"), PDF, Optional.of(wrong));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getDetail())
        .contains("Content-Digest", wrong.contentDigest(), right.contentDigest());
    assertThat(problem.getFinding().get(0).getRule()).isEqualTo("R-CONTENT-DIGEST");
    assertNothingIsLeft();
  }

  @Test
  void one_that_is_too_large_is_refused_with_the_bound() {
    Problem problem = refused(pdf("x".repeat(102_400)), PDF, Optional.empty());

    assertThat(problem.getStatus()).isEqualTo(413);
    assertThat(problem.getDetail()).contains("102400", "yibiao.attachments.max-size");
    assertNothingIsLeft();
  }

  @Test
  void one_that_is_as_large_as_may_be_is_taken() throws IOException {
    assertThat(at.bring(pdf("x".repeat(102_391))).size()).isEqualTo(102_400);
  }

  @Test
  void one_that_is_empty_is_refused() {
    assertThat(refused("", "text/plain", Optional.empty()).getFinding().get(0).getRule())
        .isEqualTo("R-ATTACHMENT-EMPTY");
    assertNothingIsLeft();
  }

  @Test
  void one_that_comes_too_slowly_is_refused() {
    Clock hasty = new HastyClock();

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> at.desk(hasty).bring(stream(pdf("slow")), PDF, Optional.empty(), CITIZEN));

    assertThat(refusal.problem().getStatus()).isEqualTo(408);
    assertNothingIsLeft();
  }

  @Test
  void one_of_a_kind_that_the_hub_does_not_take_is_refused_with_those_that_it_takes() {
    Problem problem = refused("MZ", "application/x-msdownload", Optional.empty());

    assertThat(problem.getStatus()).isEqualTo(415);
    assertThat(problem.getDetail()).contains("Content-Type", "application/x-msdownload", PDF);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, '说明'",
    "text/plain;charset=UTF-8, 'notes'",
    "text/csv, 'a,b'",
    "application/pdf, '%PDF-1.4 x'",
    "application/ofd, 'PK\u0003\u0004....'"
  })
  void one_that_is_what_it_says_is_taken(String declared, String content) throws IOException {
    Kept kept = at.desk().bring(stream(content), declared, Optional.empty(), CITIZEN);

    assertThat(kept.mediaType()).isEqualTo(declared.split(";")[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, 'MZ\u0090\u0000', application/pdf",
    "application/pdf, '<html><script>', text/html",
    "text/plain, '<html><script>', text/html",
    "text/plain, '%PDF-1.7 x', application/pdf",
    "application/ofd, 'not a container', text/plain"
  })
  void one_that_is_not_what_it_says_is_refused(String declared, String content, String shown) {
    Problem problem = refused(content, declared, Optional.empty());

    assertThat(problem.getStatus()).isEqualTo(415);
    assertThat(problem.getFinding().get(0).getRule()).isEqualTo("R-ATTACHMENT-CONTENT");
    assertThat(problem.getDetail()).contains(declared, shown);
    assertNothingIsLeft();
  }

  @Test
  void nothing_is_left_of_one_that_breaks_off() {
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(pdf("x".repeat(90_000)).getBytes(StandardCharsets.UTF_8)),
            new Breaking());

    assertThatThrownBy(() -> at.desk().bring(breaking, PDF, Optional.empty(), CITIZEN))
        .isInstanceOf(IOException.class);
    assertNothingIsLeft();
  }

  @Test
  void only_so_many_come_in_at_once() throws Exception {
    AttachmentDesk desk = at.desk();
    CountDownLatch enough = new CountDownLatch(1);
    CountDownLatch in = new CountDownLatch(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    Callable<Kept> slowly =
        () -> desk.bring(new Waiting(in, enough), PDF, Optional.empty(), CITIZEN);
    List<Future<Kept>> both = Stream.of(slowly, slowly).map(two::submit).toList();
    in.await();

    Refusal third =
        catchThrowableOfType(
            Refusal.class, () -> desk.bring(stream(pdf("third")), PDF, Optional.empty(), CITIZEN));
    enough.countDown();
    for (Future<Kept> each : both) {
      each.get();
    }
    two.shutdown();

    assertThat(third.problem().getStatus()).isEqualTo(503);
    assertThat(desk.bring(stream(pdf("third")), PDF, Optional.empty(), CITIZEN)).isNotNull();
  }

  @Test
  void one_that_was_changed_where_it_lies_is_not_given_out_as_whole() throws IOException {
    Kept kept = at.bring(pdf("sound"));
    Files.writeString(fileOf(kept), pdf("souND"));

    assertThatThrownBy(() -> at.given(kept)).hasMessageContaining("has changed");
  }

  @Test
  void every_refusal_is_a_valid_problem_of_the_standard() {
    Problem problem = refused("", "text/plain", Optional.empty());

    assertThat(
            new StandardValidator(Clock.systemUTC())
                .validateJson(DocumentType.PROBLEM, CanonicalJson.write(problem)))
        .isEmpty();
  }

  private Problem refused(String content, String contentType, Optional<Sha256> declared) {
    return catchThrowableOfType(
            Refusal.class, () -> at.desk().bring(stream(content), contentType, declared, CITIZEN))
        .problem();
  }

  private void assertNothingIsLeft() {
    assertThat(at.kept()).doesNotExist();
    assertThat(at.jdbc().sql("select count(*) from attachment").query(Long.class).single())
        .isZero();
    if (Files.exists(at.incoming())) {
      assertThat(at.incoming()).isEmptyDirectory();
    }
  }

  private Path fileOf(Kept kept) {
    String hex = kept.digest().hex();
    return at.kept().resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  /** Reads on only when it may, and says that it has begun. */
  private static final class Waiting extends InputStream {
    private final CountDownLatch in;
    private final CountDownLatch enough;
    private final InputStream rest = stream(pdf("waiting"));

    Waiting(CountDownLatch in, CountDownLatch enough) {
      this.in = in;
      this.enough = enough;
    }

    @Override
    public int read() throws IOException {
      in.countDown();
      try {
        enough.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return rest.read();
    }
  }

  private static final class Breaking extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("The connection was reset");
    }
  }

  /** A clock on which an hour passes between any two looks. */
  private static final class HastyClock extends Clock {
    private Instant now = Instant.parse("2026-11-20T01:30:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(3600);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
