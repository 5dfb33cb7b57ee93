package org.yibiao.conformance.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.record.RecordFormat;
import org.yibiao.adapters.kit.record.RecordWriter;

/**
 * Invented registers of any size, one for each form of file. Of every hundred records the 50th has
 * a credit code or identity number with a wrong check character.
 */
public enum Registers {
  TAX("tax", "native/taxpayer-status.layout.yaml", Registers::taxpayer),
  LAND("land", "native/ownership.layout.yaml", Registers::ownership),
  MARKET_REGULATION(
      "market-regulation", "native/enterprise-registration.layout.yaml", Registers::enterprise);

  private static final int WRONG_OF = 100;
  private static final int WRONG_AT = 50;

  private final String department;
  private final String layout;
  private final IntFunction<Map<String, String>> record;

  Registers(String department, String layout, IntFunction<Map<String, String>> record) {
    this.department = department;
    this.layout = layout;
    this.record = record;
  }

  String department() {
    return department;
  }

  /** Writes a register, under a name by which nobody takes it, and names it when it is whole. */
  public void write(Path file, int records) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    RecordFormat format = RecordFormat.of(new DepartmentFolder(department), layout);
    try (RecordWriter writer = format.writer(Files.newOutputStream(part))) {
      for (int i = 1; i <= records; i++) {
        writer.write(record.apply(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Files.move(part, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many of so many records are wrong. */
  public static int wrong(int records) {
    return (records + WRONG_OF - WRONG_AT) / WRONG_OF;
  }

  private static boolean isWrong(int number) {
    return number % WRONG_OF == WRONG_AT;
  }

  private static Map<String, String> taxpayer(int number) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("NSRSBH", Numbers.creditCode(number, isWrong(number)));
    values.put("DJXH", "%020d".formatted(number));
    values.put("NSRMC", "无锡试验第" + number + "号𠮷科技有限公司");
    values.put("NSRZT_DM", "03");
    values.put("SJRQ", "20261120");
    values.put("QSBZ", number % 7 == 0 ? "true" : "false");
    values.put("QSJE", number % 7 == 0 ? number + ".25" : "");
    values.put("FZCHBZ", "false");
    values.put("NSXYDJ", "B");
    values.put("PDND", "2025");
    return values;
  }

  private static Map<String, String> ownership(int number) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("BDCDYH", "320213004007GB%05dF%08d".formatted(number % 99999 + 1, number));
    values.put("BDCQZH", "苏(2021)无锡市不动产权第%07d号".formatted(number));
    values.put("ZL", "无锡市梁溪区试验路" + number + "号");
    values.put("QLLX", "4");
    values.put("DJLX", "200");
    values.put("GYFS", "1");
    values.put("GHYT", "11");
    values.put("JZMJ", "118.60");
    values.put("DJSJ", "2021-06-18 09:30:00");
    values.put("DJJG", "无锡市自然资源和规划局");
    values.put("XZZT", "normal");
    values.put("QSZT", "1");
    values.put("QLRMC", "沈㐂|试验公司" + number);
    values.put("QLRLX", "1|2");
    values.put(
        "ZJH", Numbers.identity(number, isWrong(number)) + "|" + Numbers.creditCode(number, false));
    return values;
  }

  private static Map<String, String> enterprise(int number) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("UNISCID", Numbers.creditCode(number, isWrong(number)));
    values.put("ENTNAME", "无锡试验第" + number + "号𠮷科技有限公司");
    values.put("REGNO", "%015d".formatted(number));
    values.put("ENTTYPE", "1130");
    values.put("LEREP", "林试");
    values.put("REGCAP", "300");
    values.put("REGCAPCUR", "156");
    values.put("ESTDATE", "2026-03-02");
    values.put("APPRDATE", "2026-11-20");
    values.put("OPSCOPE", "软件开发；信息系统集成服务，\"试验\"。");
    values.put("DOMDISTRICT", "320211");
    values.put("DOM", "蠡园开发区试验路" + number + "号");
    values.put("REGORG", "无锡市滨湖区市场监督管理局");
    values.put("REGSTATE", "1");
    values.put("INDUSTRYCO", "I6513");
    return values;
  }
}
