package org.yibiao.adapters.tax.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The core system: takes the string of one transaction and gives the string of its answer. */
final class CoreSystem {

  private static final String REGISTRATION = "SWZJ.HXZG.DJ.QYKBDJ";
  private static final String TAX_STATUS = "SWZJ.HXZG.DJ.NSRZTCX";
  private static final String CERTIFICATES = "SWZJ.HXZG.SB.QSWSCX";
  private static final String COMPANY_CHANGE = "SWZJ.YBT.TS.SCZTBG";
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final Register register;
  private final QueryDesk queries;
  private final DepartmentSettings settings;
  private final Clock clock;

  CoreSystem(Register register, DepartmentSettings settings, Clock clock) {
    this.register = register;
    this.queries = new QueryDesk(register);
    this.settings = settings;
    this.clock = clock;
  }

  String serve(String string, String client) throws NotATransaction {
    Transaction transaction = Transaction.of(string);
    ReplyText reply = new ReplyText(transaction, clock.instant().atOffset(BEIJING));
    if (!allowed(transaction, client)) {
      return reply.of(Verdict.no("102", "渠道未授权", ""));
    }
    Optional<Verdict> before = register.verdictOn(transaction.head("tran_seq"));
    // repeated answers come from the older machine, which wraps them once more
    return before
        .map(verdict -> reply.wrappedOnceMore(verdict))
        .orElseGet(() -> reply.of(first(transaction)));
  }

  private boolean allowed(Transaction transaction, String client) {
    return client.equals(settings.text("client-id"))
        && transaction.head("channel_id").equals(settings.text("channel-id"));
  }

  private Verdict first(Transaction transaction) {
    try {
      return switch (transaction.head("tran_id")) {
        case REGISTRATION -> registration(transaction);
        case TAX_STATUS -> queries.taxStatus(transaction.conditions("NSRZTCXRequest"), today());
        case CERTIFICATES -> queries.certificates(transaction.conditions("QSWSCXRequest"));
        case COMPANY_CHANGE -> companyChange(transaction);
        default -> Verdict.no("103", "交易码不存在", transaction.head("tran_id"));
      };
    } catch (Transaction.AgainstSchema e) {
      return Verdict.no("101", "报文格式不符合规范", shortened(e.getMessage()));
    } catch (IllegalStateException e) {
      return Verdict.no("999", "系统内部错误", shortened(e.getMessage()));
    }
  }

  private Verdict registration(Transaction transaction) throws Transaction.AgainstSchema {
    var taxpayer = new Taxpayer(transaction.registration());
    var desk = new RegistrationDesk(register, today());
    return register.once(transaction.head("tran_seq"), () -> desk.register(taxpayer));
  }

  private Verdict companyChange(Transaction transaction) throws Transaction.AgainstSchema {
    var change = transaction.companyChange();
    return register.once(
        transaction.head("tran_seq"), () -> new ChangeRegister(register.rows()).take(change));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BEIJING);
  }

  private static String shortened(String reason) {
    return reason.length() > 300 ? reason.substring(0, 300) : reason;
  }
}
