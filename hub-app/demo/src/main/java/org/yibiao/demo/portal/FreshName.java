package org.yibiao.demo.portal;

import java.util.UUID;

/** A company name that was not used before, so that the demo can run again on the same data. */
final class FreshName {

  private static final String CHARACTERS =
      "安邦昌辰诚达德鼎东方丰福富光广海瀚浩和恒宏华汇慧嘉建健江杰锦景凯康科朗乐立利联林龙隆茂铭宁鹏启荣瑞润森盛顺思泰天通同万旺翔祥欣新信兴星旭"
          + "雅扬耀宜益逸英永优宇裕元远越云泽展长振正志致智中众卓子宗祖博彩超晨成创春大道登帝飞峰高歌冠贵豪弘鸿厚虎辉火吉佳坚金晋京精敬久君";
  private static final int LENGTH = 3;

  private FreshName() {}

  /** The name that comes of a message identifier: another one for almost every identifier. */
  static String of(UUID messageId) {
    StringBuilder made = new StringBuilder();
    long bits = messageId.getMostSignificantBits() ^ messageId.getLeastSignificantBits();
    for (int i = 0; i < LENGTH; i++) {
      made.append(CHARACTERS.charAt((int) Long.remainderUnsigned(bits, CHARACTERS.length())));
      bits = Long.divideUnsigned(bits, CHARACTERS.length());
    }
    return "无锡湖畔智联" + made + "信息技术有限公司";
  }
}
