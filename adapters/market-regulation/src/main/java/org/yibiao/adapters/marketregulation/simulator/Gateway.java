package org.yibiao.adapters.marketregulation.simulator;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The gateway before the department's interfaces: checks signatures, hands calls on. */
final class Gateway {

  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final SignatureCheck signatures;
  private final RegistrationDesk registrations;
  private final PersonDesk persons;
  private final CompanyDesk companies;
  private final EventDesk events;
  private final Clock clock;
  private final String base;

  Gateway(Register register, EventDesk events, DepartmentSettings settings, Clock clock) {
    this.events = events;
    this.signatures =
        new SignatureCheck(settings.text("app-key"), settings.text("hmac-key"), register, clock);
    this.registrations = new RegistrationDesk(register);
    this.persons = new PersonDesk(register);
    this.companies = new CompanyDesk(register);
    this.clock = clock;
    this.base = URI.create(settings.text("address")).getPath();
  }

  /** The answer, if there is such an interface. */
  Optional<Answer> serve(Call call) {
    boolean below = call.path().startsWith(base);
    String called = below ? call.path().substring(base.length()) : call.path();
    return switch (call.method() + " " + called) {
      case "POST /ent/register" -> Optional.of(checked(call, () -> register(call)));
      case "GET /ent/persons" -> Optional.of(checked(call, () -> persons.page(call)));
      case "GET /ent/baseinfo" -> Optional.of(checked(call, () -> companies.look(call)));
      case "GET /ent/registerinfo" -> Optional.of(checked(call, () -> companies.query(call)));
      case "POST /events/tax-status" -> Optional.of(checked(call, () -> events.take(call.body())));
      default -> Optional.empty();
    };
  }

  private Answer register(Call call) {
    return registrations.register(call.body(), LocalDate.ofInstant(clock.instant(), BEIJING));
  }

  private Answer checked(Call call, Supplier<Answer> desk) {
    try {
      return signatures.refusal(call).map(Answer::of).orElseGet(desk);
    } catch (IllegalStateException e) {
      LOG.error("{} failed", call.path(), e);
      return Answer.of(ResponseCode.INTERNAL_ERROR);
    }
  }
}
