package org.yibiao.benchmarks.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Made-up records by their columns. What varies is drawn from a seed, so that a run can be repeated
 * and both sides get the same.
 */
final class Records {

  private static final String[] WORDS = {"湖畔", "云栖", "惠麓", "蠡园", "𠮷野", "清名", "鼋渚", "梁溪"};

  private final Form form;
  private final Random random;
  private final IntFunction<String> creditCodes;

  private Records(Form form, long seed, IntFunction<String> creditCodes) {
    this.form = form;
    this.random = new Random(seed);
    this.creditCodes = creditCodes;
  }

  /** Some of them wrong, as {@link Planted} has it. */
  static Records planted(Form form, long seed) {
    return new Records(form, seed, Planted::creditCode);
  }

  /** All of them right. */
  static Records right(Form form, long seed) {
    return new Records(form, seed, Numbers::creditCode);
  }

  /** A record, the next one. */
  Map<String, String> next(int number) {
    return switch (form) {
      case FIXED -> taxpayer(number);
      case XML, JSON_LINES -> ownership(number);
      case CSV, BATCH_XML, BATCH_JSON -> enterprise(number);
    };
  }

  private String name(int number) {
    return "无锡试验" + WORDS[random.nextInt(WORDS.length)] + number + "号科技有限公司";
  }

  private Map<String, String> taxpayer(int number) {
    boolean inArrears = random.nextInt(7) == 0;
    Map<String, String> values = new LinkedHashMap<>();
    values.put("NSRSBH", creditCodes.apply(number));
    values.put("DJXH", "%020d".formatted(number));
    values.put("NSRMC", name(number));
    values.put("NSRZT_DM", "03");
    values.put("SJRQ", "20261120");
    values.put("QSBZ", Boolean.toString(inArrears));
    values.put("QSJE", inArrears ? 1 + random.nextInt(100_000) + ".25" : "");
    values.put("FZCHBZ", "false");
    values.put("NSXYDJ", "B");
    values.put("PDND", "2025");
    return values;
  }

  private Map<String, String> ownership(int number) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("BDCDYH", "320213004007GB%05dF%08d".formatted(number % 99_999 + 1, number));
    values.put("BDCQZH", "苏(2021)无锡市不动产权第%08d号".formatted(number));
    values.put("ZL", "无锡市梁溪区试验路" + (1 + random.nextInt(9_999)) + "号");
    values.put("QLLX", "4");
    values.put("DJLX", "200");
    values.put("GYFS", "1");
    values.put("GHYT", "11");
    values.put("JZMJ", (40 + random.nextInt(200)) + ".60");
    values.put("DJSJ", "2021-06-18 09:30:00");
    values.put("DJJG", "无锡市自然资源和规划局");
    values.put("XZZT", "normal");
    values.put("QSZT", "1");
    values.put("QLRMC", "沈㐂|" + name(number));
    values.put("QLRLX", "1|2");
    values.put("ZJH", Numbers.identity(number) + "|" + creditCodes.apply(number));
    return values;
  }

  private Map<String, String> enterprise(int number) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("UNISCID", creditCodes.apply(number));
    values.put("ENTNAME", name(number));
    values.put("REGNO", "%015d".formatted(number));
    values.put("ENTTYPE", "1130");
    values.put("LEREP", "林试");
    values.put("REGCAP", Integer.toString(10 + random.nextInt(990)));
    values.put("REGCAPCUR", "156");
    values.put("ESTDATE", "2026-03-02");
    values.put("APPRDATE", "2026-11-20");
    values.put("OPSCOPE", "软件开发；信息系统集成服务，\"试验\"。");
    values.put("DOMDISTRICT", "320211");
    values.put("DOM", "蠡园开发区试验路" + (1 + random.nextInt(9_999)) + "号");
    values.put("REGORG", "无锡市滨湖区市场监督管理局");
    values.put("REGSTATE", "1");
    values.put("INDUSTRYCO", "I6513");
    return values;
  }
}
