package org.yibiao.routes.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.TestAdapter;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** A department that takes change events, or does not, as a test says for a subject. */
@Configuration(proxyBeanMethods = false)
class Newsroom {

  static final String CODE = "newsroom";
  private static final String SERVICE = "newsroom.ownership-changes";

  /** What it does with the events of a subject. */
  enum Mood {
    AWAY,
    REFUSING
  }

  private final List<ChangeEvent> taken = new CopyOnWriteArrayList<>();
  private final Map<String, Mood> moods = new ConcurrentHashMap<>();
  private final Set<String> tried = ConcurrentHashMap.newKeySet();

  @Bean
  DepartmentAdapter newsroomAdapter() {
    return TestAdapter.offering(CODE, routes(), TestAdapter.receiver(SERVICE, "9990000000/00001"))
        .within(new Limits(8, BigDecimal.valueOf(1000), LimitedDepartments.PATIENT, List.of()));
  }

  void be(Mood mood, String unit) {
    moods.put(unit, mood);
  }

  void beWell(String unit) {
    moods.remove(unit);
  }

  boolean hasTried(String unit) {
    return tried.contains(unit);
  }

  /** What it took of a subject, in the order in which it took it. */
  List<ChangeEvent> taken(String unit) {
    return taken.stream()
        .filter(each -> each.getChange().getSubject().getRealEstateUnitCode().equals(unit))
        .toList();
  }

  private RouteBuilder routes() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.requestsOf(new ServiceCode(SERVICE)))
            .process(Newsroom.this::take)
            .to(AdapterContract.ANSWERED);
      }
    };
  }

  private void take(Exchange exchange) throws Exception {
    ChangeEvent event = exchange.getMessage().getMandatoryBody(ChangeEvent.class);
    String unit = event.getChange().getSubject().getRealEstateUnitCode();
    tried.add(unit);
    Mood mood = moods.get(unit);
    if (mood == Mood.AWAY) {
      throw new DepartmentUnavailable("Nobody there", new IllegalStateException("away"));
    }
    if (mood == null) {
      taken.add(event);
    }
    exchange
        .getMessage()
        .setBody(
            new ServiceAnswer(
                new MessageId(event.getEnvelope().getMessageId()),
                new ServiceCode(SERVICE),
                mood == null
                    ? new ServiceOutcome.Done(Bodies.NONE)
                    : new ServiceOutcome.Refused(Why.of("格式不符", "Not in that form"))));
  }
}
