package org.yibiao.routes.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * The columns of a list of resources. The Chinese names are those of the guide to compiling
 * catalogues of government information resources (2017), so that catalogues made by it fit.
 */
public enum ListedColumn {
  CODE("code", true, 60, "信息资源代码", "resource code", "资源代码"),
  DEPARTMENT("department", true, 60, "提供方代码", "owner's code", "信息资源提供方代码"),
  DEPARTMENT_ZH("departmentZh", true, 200, "提供方", "owner", "信息资源提供方", "提供方名称"),
  DEPARTMENT_EN("departmentEn", false, 200, "提供方英文名称", "owner in English"),
  NAME_ZH("nameZh", true, 200, "信息资源名称", "name", "资源名称"),
  NAME_EN("nameEn", false, 200, "英文名称", "name in English"),
  DESCRIPTION_ZH("descriptionZh", true, 1000, "信息资源摘要", "description", "摘要"),
  DESCRIPTION_EN("descriptionEn", false, 2000, "英文摘要", "description in English"),
  SHARING("sharing", true, 60, "共享类型", "sharing type"),
  CONDITION("condition", false, 500, "共享条件", "condition"),
  PURPOSES("purposes", false, 2000, "用途", "purposes", "共享用途"),
  FIELDS("fields", false, 8000, "信息项", "fields"),
  UPDATED("updated", false, 60, "更新周期", "update cycle"),
  FRESHNESS("freshness", false, 60, "时效", "freshness"),
  QUALITY("quality", false, 60, "质量级别", "quality"),
  CONTACT("contact", false, 200, "联系方式", "contact");

  private final String key;
  private final boolean required;
  private final int longest;
  private final Name label;
  private final List<String> otherHeads;

  ListedColumn(
      String key, boolean required, int longest, String zh, String en, String... otherHeads) {
    this.key = key;
    this.required = required;
    this.longest = longest;
    this.label = new Name(zh, en);
    this.otherHeads = List.of(otherHeads);
  }

  /** Its name in a file with English names. */
  public String key() {
    return key;
  }

  /** Its name for people; the Chinese one also stands in files. */
  public Name label() {
    return label;
  }

  /** Whether it must be there and filled in. */
  public boolean isRequired() {
    return required;
  }

  /** How many characters it may have. */
  public int longest() {
    return longest;
  }

  /** The column that a file calls so, in either language. */
  public static Optional<ListedColumn> called(String head) {
    String name = head.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.isCalled(name)).findFirst();
  }

  private boolean isCalled(String name) {
    return key.toLowerCase(Locale.ROOT).equals(name)
        || label.zh().equals(name)
        || otherHeads.contains(name);
  }
}
