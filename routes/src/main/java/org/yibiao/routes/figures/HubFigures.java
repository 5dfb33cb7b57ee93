package org.yibiao.routes.figures;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.yibiao.routes.prefill.OnceOnly;
import org.yibiao.routes.prefill.OnceOnlyFigures;

/**
 * The hub's figures out of its database. They change slowly and cost more than a look into the
 * memory: what was read lately is told again to all who ask.
 */
@Component
public class HubFigures {

  private static final Duration FRESH = Duration.ofSeconds(4);

  /** It goes through all forms that were ever filled in. */
  private static final Duration RATE_FRESH = Duration.ofMinutes(1);

  private final ExecutorService threads = Executors.newFixedThreadPool(2, HubFigures::named);
  private final Lately<Figures> figures;
  private final Lately<List<OnceOnly>> rates;

  HubFigures(FiguresQuery query, OnceOnlyFigures onceOnly, Clock clock) {
    figures = new Lately<>(query::look, FRESH, threads, clock);
    rates = new Lately<>(() -> ofMatters(onceOnly), RATE_FRESH, threads, clock);
  }

  /** How much there is now; empty while the database does not tell. */
  public Optional<Figures> now() {
    return figures.value();
  }

  /** The once-only rate of each matter; empty while the database does not tell. */
  public Optional<List<OnceOnly>> rates() {
    return rates.value();
  }

  /** The once-only rate over all matters: each counts by what its forms need. */
  public Optional<Double> onceOnly() {
    List<OnceOnly> matters = rates().orElse(List.of());
    double spared = 0;
    double needed = 0;
    for (OnceOnly each : matters) {
      spared += each.filled() + each.materialsSpared();
      needed += each.needed() + each.materials();
    }
    return needed == 0 ? Optional.empty() : Optional.of(spared / needed);
  }

  private static List<OnceOnly> ofMatters(OnceOnlyFigures onceOnly) {
    return onceOnly.all().stream().filter(each -> each.department().isEmpty()).toList();
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "hub-figures");
    thread.setDaemon(true);
    return thread;
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
