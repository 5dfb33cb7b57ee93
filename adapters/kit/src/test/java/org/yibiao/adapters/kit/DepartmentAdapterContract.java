package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.ServiceCode;

/**
 * What every department's adapter must do, against its own simulator. A department's folder extends
 * it; the sample {@code samples/<service name>.request.xml} of each service is what is asked.
 */
public abstract class DepartmentAdapterContract {

  @TempDir private Path memory;

  /** Message ids of requests that the department may have got. */
  private final Set<String> sent = new HashSet<>();

  private SimulatorProvider provider;
  private DepartmentDescriptor descriptor;
  private DepartmentSettings settings;
  private DepartmentSimulator simulator;
  private AskingHub hub;

  /** Settings that differ from the descriptor's defaults: free ports, short times, secrets. */
  protected abstract Map<String, String> settings();

  /** The adapter under test. */
  protected abstract DepartmentAdapter adapter(DepartmentSettings settings, HopLog hops);

  /** Starts what the department needs beside its simulator, such as a broker. */
  protected void prepare() throws Exception {}

  /** Stops what {@link #prepare()} started. */
  protected void tidyUp() throws Exception {}

  @BeforeEach
  void startEverything() throws Exception {
    prepare();
    provider = ServiceLoader.load(SimulatorProvider.class).findFirst().orElseThrow();
    descriptor = provider.folder().descriptor();
    settings = DepartmentSettings.of(descriptor, settings());
    simulator = newSimulator();
    hub = new AskingHub();
    hub.start(adapter(settings, hub));
  }

  @AfterEach
  void stopEverything() throws Exception {
    hub.close();
    simulator.close();
    tidyUp();
  }

  @Test
  void does_the_sample_of_every_service() {
    everyService(request -> assertThat(done(request)).isNotNull());
  }

  @Test
  void gives_its_first_answer_again_when_the_same_request_comes_again() {
    everyService(
        request -> {
          String first = done(request);
          assertThat(done(request)).isEqualTo(first);
        });
  }

  @Test
  void records_both_crossings_of_the_border() {
    everyService(
        request -> {
          done(request);
          List<Hop> hops = hub.hopsOf(request);
          assertThat(hops)
              .extracting(Hop::direction)
              .contains(Hop.Direction.TO_DEPARTMENT, Hop.Direction.FROM_DEPARTMENT);
          assertThat(hops).allMatch(hop -> hop.protocol().equals(descriptor.protocol()));
          assertThat(hops).allMatch(hop -> hop.bytes() > 0 && hop.sha256().length() == 64);
        });
  }

  @Test
  void serves_again_after_the_department_was_down() {
    everyService(
        request -> {
          simulator.behave(Behaviour.DOWN);
          assertThat(send(request, Duration.ofSeconds(3))).isNotInstanceOf(AskingHub.Did.class);
          simulator.behave(Behaviour.NORMAL);
          assertThat(done(request)).isNotNull();
        });
  }

  @Test
  void never_takes_garbage_for_a_result() {
    everyService(
        request -> {
          simulator.behave(Behaviour.GARBLED);
          assertThat(send(request, Duration.ofSeconds(3))).isNotInstanceOf(AskingHub.Did.class);
          simulator.behave(Behaviour.NORMAL);
          assertThat(done(request)).isNotNull();
        });
  }

  @Test
  void waits_for_a_slow_answer() {
    everyService(
        request -> {
          simulator.behave(Behaviour.slow(Duration.ofMillis(700)));
          assertThat(done(request)).isNotNull();
          simulator.behave(Behaviour.NORMAL);
        });
  }

  @Test
  void remembers_over_a_restart_of_the_department() {
    everyService(
        request -> {
          String before = done(request);
          simulator.close();
          simulator = newSimulator();
          assertThat(done(request)).isEqualTo(before);
        });
  }

  @Test
  void says_of_a_request_that_it_never_got_that_it_did_nothing() {
    everyService(
        request -> {
          if (request instanceof StepRequest step && service(step).enquiry().isPresent()) {
            assertThat(isNotDone(hub.enquire(step, Duration.ofSeconds(10)))).isTrue();
          }
        });
  }

  @Test
  void can_be_asked_after_what_must_not_be_repeated() {
    assertThat(descriptor.services())
        .filteredOn(service -> service.repeat() == Repeat.NEVER)
        .allMatch(service -> service.enquiry().isPresent());
  }

  @Test
  void keeps_an_event_once_though_it_comes_again_in_another_message() {
    everyReceiver(
        sample -> {
          done(sample.event());
          done(sample.replayed());
          assertThat(kept(sample.event())).containsExactly(id(sample));
        });
  }

  @Test
  void keeps_the_events_of_a_subject_in_the_order_in_which_they_came() {
    everyReceiver(
        sample -> {
          ChangeEvent next = sample.next();
          done(sample.event());
          done(next);
          assertThat(kept(next)).containsExactly(id(sample), next.getChange().getEventId());
        });
  }

  @Test
  void does_not_lose_unseen_that_a_field_has_changed_which_it_does_not_know() {
    everyReceiver(
        sample -> {
          assertThat(send(sample.ofUnheardField(), Duration.ofSeconds(5)))
              .isInstanceOfSatisfying(
                  AskingHub.Failed.class,
                  it -> assertThat(it.why()).isInstanceOf(RequestNotCarried.class));
          assertThat(kept(sample.event())).isEmpty();
        });
  }

  private void everyReceiver(Consumer<EventSample> check) {
    descriptor.services().stream()
        .filter(Service::isReceiver)
        .forEach(service -> check.accept(new EventSample(provider.folder(), service.code())));
  }

  /** The identifiers of the events that the department keeps of a subject. */
  private List<String> kept(ChangeEvent event) {
    return simulator
        .deeds()
        .get(DepartmentSimulator.SHOW_EVENTS)
        .apply(EventSample.subject(event))
        .lines()
        .map(line -> line.split(" ")[0])
        .toList();
  }

  private static String id(EventSample sample) {
    return sample.event().getChange().getEventId();
  }

  private void everyService(Consumer<Object> check) {
    for (Service service : descriptor.services()) {
      String code = service.code().value();
      String name = code.substring(code.indexOf('.') + 1);
      byte[] sample = provider.folder().read("samples/" + name + ".request.xml");
      check.accept(CanonicalXml.read(sample, type(service)));
    }
  }

  private static Class<?> type(Service service) {
    if (service.isReceiver()) {
      return ChangeEvent.class;
    }
    return service.resource().isPresent() ? EvidenceRequest.class : StepRequest.class;
  }

  /** Asks until it is done: a department that has just come up may need a moment. */
  private String done(Object request) {
    AskingHub.Did[] did = new AskingHub.Did[1];
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              if (answerTo(request) instanceof AskingHub.Did answer) {
                did[0] = answer;
              }
              return did[0] != null;
            });
    return did[0].resultXml();
  }

  /** As the hub does it: what must not be repeated is first asked after, once it was sent. */
  private AskingHub.Heard answerTo(Object request) {
    if (!(request instanceof StepRequest step)
        || service(step).enquiry().isEmpty()
        || !sent.contains(id(request))) {
      return send(request, Duration.ofSeconds(10));
    }
    AskingHub.Heard heard = hub.enquire(step, Duration.ofSeconds(10));
    if (isNotDone(heard)) {
      sent.remove(id(request));
    }
    return heard;
  }

  private AskingHub.Heard send(Object request, Duration patience) {
    sent.add(id(request));
    return hub.ask(request, patience);
  }

  private static boolean isNotDone(AskingHub.Heard heard) {
    return heard instanceof AskingHub.Answered answered
        && answered.outcome() instanceof ServiceOutcome.NotDone;
  }

  private static String id(Object request) {
    return ServiceRequest.of(request).id().value();
  }

  private Service service(StepRequest request) {
    return descriptor.service(new ServiceCode(request.getEnvelope().getServiceCode()));
  }

  private DepartmentSimulator newSimulator() {
    DepartmentSimulator created = provider.create(descriptor, settings, memory);
    created.start();
    return created;
  }
}
