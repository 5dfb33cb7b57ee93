package org.yibiao.adapters.marketregulation.simulator;

import java.util.Optional;
import java.util.Set;
import org.yibiao.adapters.marketregulation.simulator.CompanyRegister.Company;
import tools.jackson.databind.node.ObjectNode;

/** Says what is registered of a company that is asked for by name and credit code. */
final class CompanyDesk {

  private static final Set<String> COLUMNS =
      Set.of(
          ("entname,uniscid,regno,lerep,name,regcap,regcapcurCn,estdate,opfrom,opto,opscope,dom,"
                  + "domdistrict,enttypeCn,regorgCn,regstateCn,apprdate,sExtNodenum,sfjyyc,sfyzwf")
              .split(","));

  private final CompanyRegister companies;

  CompanyDesk(Register register) {
    this.companies = register.companies();
  }

  Answer look(Call call) {
    String name = call.parameter("ENTNAME");
    String creditCode = call.parameter("UNISCID");
    if (name.isEmpty() || creditCode.isEmpty()) {
      return Answer.of(ResponseCode.AGAINST_SCHEMA);
    }
    if (!CheckCharacters.fitCreditCode(creditCode)) {
      return Answer.of(ResponseCode.CREDIT_CODE_WRONG, Answer.object().put("FIELD", "UNISCID"));
    }
    if (companies.isBusyOver(name)) {
      return Answer.of(ResponseCode.BUSY);
    }
    return companies
        .find(creditCode)
        .map(company -> answer(company, name))
        .orElseGet(() -> Answer.of(ResponseCode.COMPANY_UNKNOWN));
  }

  /** What is registered under a credit code, in the columns that were named. */
  Answer query(Call call) {
    String creditCode = call.parameter("UNISCID");
    Set<String> columns = Set.of(call.parameter("COLUMNS").split(","));
    if (creditCode.isEmpty() || !COLUMNS.containsAll(columns)) {
      return Answer.of(ResponseCode.AGAINST_SCHEMA);
    }
    if (!CheckCharacters.fitCreditCode(creditCode)) {
      return Answer.of(ResponseCode.CREDIT_CODE_WRONG, Answer.object().put("FIELD", "UNISCID"));
    }
    Optional<Company> company = companies.find(creditCode);
    if (company.isPresent() && companies.isBusyOver(company.get().name())) {
      return Answer.of(ResponseCode.BUSY);
    }
    return company
        .map(found -> Answer.of(ResponseCode.SUCCESS, only(columns, data(found))))
        .orElseGet(() -> Answer.of(ResponseCode.COMPANY_UNKNOWN));
  }

  private static ObjectNode only(Set<String> columns, ObjectNode all) {
    ((ObjectNode) all.path("DATA")).retain(columns);
    return all;
  }

  private static Answer answer(Company company, String name) {
    return company.name().equals(name)
        ? Answer.of(ResponseCode.SUCCESS, data(company))
        : Answer.of(ResponseCode.NAME_OF_ANOTHER, Answer.object().put("FIELD", "ENTNAME"));
  }

  /** All that is registered of a company. */
  static ObjectNode data(Company company) {
    ObjectNode data =
        Answer.object()
            .put("entname", company.name())
            .put("uniscid", company.creditCode())
            .put("regno", company.registrationNumber())
            .put("lerep", company.legalRepresentative())
            .put("name", company.legalRepresentative())
            .put("regcap", company.capital())
            .put("regcapcurCn", "人民币")
            .put("estdate", company.established())
            .put("opfrom", company.established())
            .putNull("opto")
            .put("opscope", company.scope())
            .put("dom", company.address())
            .put("domdistrict", company.division())
            .put("enttypeCn", company.type())
            .put("regorgCn", Authority.of(company.division()).orElse("江苏省市场监督管理局"))
            .put("regstateCn", company.state())
            .put("apprdate", company.established())
            .put("sExtNodenum", "320000")
            .put("sfjyyc", company.abnormal())
            .put("sfyzwf", company.violating());
    ObjectNode more = Answer.object();
    more.set("DATA", data);
    return more;
  }
}
