package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yibiao.adapters.publicsecurity.simulator.Filing.Wish;

/** The filing service: checks a filing and enters its seals. */
final class SealFiling {

  /** Official name, finance and legal representative: a company has one of each. */
  private static final Set<String> UNIQUE = Set.of("01", "02", "05");

  private static final List<String> COLUMNS = List.of("TYSHXYDM", "YZLX", "YZBM", "BARQ", "BAJG");
  private static final String OFFICE = "无锡市公安局滨湖分局";

  private SealFiling() {}

  static Reply file(Filing filing, Connection connection) throws SQLException, Rejected {
    checkCompany(filing, connection);
    checkHead(filing, connection);
    checkSeals(filing, connection);
    LocalDate today = LocalDate.now(ReplyWriter.CHINA);
    List<List<String>> lines = new ArrayList<>();
    for (Wish wish : filing.seals()) {
      for (int i = 0; i < wish.quantity(); i++) {
        String number = SealRegister.file(connection, filing.creditCode(), wish.type(), today);
        lines.add(line(filing, wish, number, today));
      }
    }
    return Reply.success(COLUMNS, lines);
  }

  private static void checkCompany(Filing filing, Connection connection)
      throws SQLException, Rejected {
    refuseIf(
        !CheckCharacters.creditCodeHolds(filing.creditCode()),
        Reply.error(ResultCode.CREDIT_CODE_WRONG, "TYSHXYDM"));
    refuseIf(
        !Filing.engravable(filing.companyName()),
        Reply.error(ResultCode.CHARACTER_NOT_ENGRAVABLE, "QYMC"));
    refuseIf(
        SealRegister.isBarred(connection, filing.creditCode()),
        Reply.error(ResultCode.COMPANY_BARRED));
  }

  private static void checkHead(Filing filing, Connection connection)
      throws SQLException, Rejected {
    refuseIf(
        !Filing.engravable(filing.headName()),
        Reply.error(ResultCode.CHARACTER_NOT_ENGRAVABLE, "FDDBR"));
    if (!filing.headIsCitizen()) {
      return;
    }
    refuseIf(
        !CheckCharacters.identityNumberHolds(filing.headDocument()),
        Reply.error(ResultCode.IDENTITY_NUMBER_WRONG, "FDDBRSFZH"));
    String registered =
        Population.meet(connection, filing.headDocument(), filing.headName()).name();
    refuseIf(
        !registered.equals(filing.headName()),
        Reply.error(ResultCode.LEGAL_REPRESENTATIVE_WRONG, "FDDBR"));
  }

  private static void checkSeals(Filing filing, Connection connection)
      throws SQLException, Rejected {
    for (int i = 0; i < filing.seals().size(); i++) {
      Wish wish = filing.seals().get(i);
      if (!UNIQUE.contains(wish.type())) {
        continue;
      }
      refuseIf(wish.quantity() > 1, Reply.error(ResultCode.SEAL_IS_UNIQUE, "SL", i + 1));
      refuseIf(
          filing.seals().subList(0, i).stream().anyMatch(w -> w.type().equals(wish.type())),
          Reply.error(ResultCode.SEAL_IS_UNIQUE, "YZLX", i + 1));
      refuseIf(
          SealRegister.has(connection, filing.creditCode(), wish.type()),
          Reply.error(ResultCode.SEAL_EXISTS, "YZLX", i + 1));
    }
  }

  private static List<String> line(Filing filing, Wish wish, String number, LocalDate day) {
    return List.of(
        filing.creditCode(),
        wish.type(),
        number,
        day.format(DateTimeFormatter.BASIC_ISO_DATE),
        OFFICE);
  }

  private static void refuseIf(boolean wrong, Reply reply) throws Rejected {
    if (wrong) {
      throw new Rejected(reply);
    }
  }
}
