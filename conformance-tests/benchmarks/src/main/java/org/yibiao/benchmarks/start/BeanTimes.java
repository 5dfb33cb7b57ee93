package org.yibiao.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** What each step of Spring's start took by itself, without what others took within it. */
final class BeanTimes {

  private static final String STEP =
      "org.springframework.core.metrics.jfr.FlightRecorderStartupEvent";
  private static final Pattern BEAN = Pattern.compile("beanName=([^,\\]]+)");

  private BeanTimes() {}

  /** A step and its own time. */
  record Own(String step, Duration time) {}

  /** A step as it was recorded. */
  record Step(long id, long parent, String name, Duration whole) {}

  /** Those that took most, of a recording, the longest first. */
  static List<Own> longest(Path recording, int most) throws IOException {
    return longest(
        RecordingFile.readAllEvents(recording).stream()
            .filter(event -> event.getEventType().getName().equals(STEP))
            .map(BeanTimes::step)
            .toList(),
        most);
  }

  static List<Own> longest(List<Step> steps, int most) {
    Map<Long, Duration> within = new HashMap<>();
    steps.forEach(step -> within.merge(step.parent(), step.whole(), Duration::plus));
    return steps.stream()
        .map(
            step ->
                new Own(
                    step.name(), step.whole().minus(within.getOrDefault(step.id(), Duration.ZERO))))
        .sorted(Comparator.comparing(Own::time).reversed())
        .limit(most)
        .toList();
  }

  private static Step step(RecordedEvent event) {
    String tags = event.getString("tags");
    Matcher bean = BEAN.matcher(tags == null ? "" : tags);
    String name = event.getString("name");
    return new Step(
        event.getLong("eventId"),
        event.getLong("parentId"),
        bean.find() ? bean.group(1) : name,
        event.getDuration());
  }
}
