package org.yibiao.kit.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a scenario, as its file has it: exactly one thing that is done, and what is expected
 * of it.
 *
 * @param name by which later steps refer to what was sent and what came of it
 * @param title what is done, where the usual words do not say it
 * @param again the name of the step whose request is sent once more, unchanged
 * @param enquire the name of the step whose outcome is asked after
 * @param settle the name of the step that is to be brought to its end as a hub does it: asked
 *     after, where that can be, and sent again
 */
public record Step(
    Optional<String> name,
    Optional<Text> title,
    Optional<Action.Send> send,
    Optional<String> again,
    Optional<String> enquire,
    Optional<String> settle,
    Optional<Action.Interfere> interfere,
    Optional<Duration> pause,
    Optional<Action.Deed> deed,
    Optional<Action.Call> call,
    Optional<Expectation> expect) {

  /** The one thing that is done; the schema sees to it that there is one. */
  public Action action() {
    return Stream.<Optional<? extends Action>>of(
            send,
            again.map(Action.Again::new),
            enquire.map(Action.Enquire::new),
            settle.map(Action.Settle::new),
            interfere,
            pause.map(Action.Pause::new),
            deed,
            call)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Action.class::cast)
        .orElseThrow();
  }
}
