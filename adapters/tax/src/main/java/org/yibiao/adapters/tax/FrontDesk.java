package org.yibiao.adapters.tax;

import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.SafeXml;

/** Opens the transactions that the core system sends the hub, and seals the answers to them. */
final class FrontDesk {

  /** Exchange property: the {@link FrontHead} of the transaction. */
  static final String HEAD = "tax.frontHead";

  /** Exchange property: the endpoint that serves the transaction. */
  static final String SERVED_BY = "tax.servedBy";

  /** Exchange property: in how many seconds a caller that is over its quota may come again. */
  static final String RETRY_AFTER = "tax.retryAfter";

  private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);

  private final CoreSystemAccess access;
  private final Map<String, String> transactions;
  private final Clock clock;

  /** Serves transactions, each kind by its endpoint. */
  FrontDesk(CoreSystemAccess access, Map<String, String> transactions, Clock clock) {
    this.access = access;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Route step: the string that came in to the message in the open. */
  void open(Exchange exchange) throws FrontRefusal, InvalidPayloadException {
    String string = exchange.getMessage().getMandatoryBody(String.class);
    FrontHead head = FrontHead.of(string);
    exchange.setProperty(HEAD, head);
    exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, head.parameters(clock.instant()));
    if (!access.admits(exchange)) {
      throw new FrontRefusal("102", "客户端未授权", "");
    }
    if (!transactions.containsKey(head.transaction())) {
      throw new FrontRefusal("103", "交易码不存在", head.transaction());
    }
    exchange.setProperty(SERVED_BY, transactions.get(head.transaction()));
    exchange.getMessage().setBody(opened(string));
  }

  /** Route step: the answer in the open to the string that travels. */
  void seal(Exchange exchange)
      throws FrontRefusal, SAXException, CharacterCodingException, InvalidPayloadException {
    String answer = exchange.getMessage().getMandatoryBody(String.class);
    Document open = SafeXml.parse(answer);
    if (open.getElementsByTagNameNS(TaxNames.SPEC, "body").getLength() > 0) {
      refuseWhatGbkLacks(open);
      exchange.getMessage().setBody(WireForm.wrap(open));
    }
  }

  /** Route step: the caught {@link FrontRefusal} becomes the answer. */
  void refuse(Exchange exchange) {
    say(exchange, exchange.getProperty(Exchange.EXCEPTION_CAUGHT, FrontRefusal.class));
  }

  /** Route step: what nobody planned becomes the code that has the core system come again. */
  void tryAgain(Exchange exchange) throws Exception {
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    if (exchange.getProperty(HEAD) == null) {
      throw failure;
    }
    if (failure instanceof OverQuota held) {
      exchange.setProperty(RETRY_AFTER, held.retryAfter());
      say(exchange, new FrontRefusal("900", "请求过多，请稍后再试", held.why().zh()));
      return;
    }
    LOG.error("A transaction of the tax core system failed", failure);
    say(exchange, new FrontRefusal("900", "平台忙，请稍后再试", ""));
  }

  private void say(Exchange exchange, FrontRefusal why) {
    FrontHead head = exchange.getProperty(HEAD, FrontHead.class);
    exchange.getMessage().setBody(head.refusal(why, clock.instant()));
  }

  private static String opened(String string) throws FrontRefusal {
    try {
      return SafeXml.write(WireForm.unwrap(string).getDocumentElement());
    } catch (AnswerNotUnderstood e) {
      throw new FrontRefusal("101", "报文不符合规范", e.getMessage());
    }
  }

  private static void refuseWhatGbkLacks(Document open) throws FrontRefusal {
    Optional<RareCharacter> rare = RareCharacter.in(open);
    if (rare.isPresent()) {
      String why = rare.get().why(CanonicalJson.mapper().createObjectNode()).zh();
      throw new FrontRefusal("105", "应答含有 GBK 以外的字符", why);
    }
  }
}
