package org.yibiao.adapters.kit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Change;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.Envelope;

/**
 * The border at which a department reports changes by itself, as steps of a Camel route: {@link
 * #toStandard}, then {@link AdapterContract#CHANGE_REPORTED}, then {@link #taken}. A report that is
 * not taken is caught as {@link NotTaken} and given to {@link #notTaken}.
 */
public final class ChangeGate {

  private static final String RECEIPT = "<receipt xmlns=\"" + NativeAnswer.NAMESPACE + "\"/>";
  private static final String STANDARD = CanonicalXml.NAMESPACE;

  private final DepartmentDescriptor descriptor;
  private final Map<String, ChangeReport> reports;
  private final Map<String, IncomingForm> incoming;
  private final Map<String, IncomingForm> receipts;
  private final Clock clock;

  /** The gate of the department in this folder. */
  public ChangeGate(DepartmentFolder folder, DepartmentDescriptor descriptor, Clock clock) {
    this.descriptor = descriptor;
    this.clock = clock;
    this.reports =
        descriptor.changes().stream()
            .collect(toUnmodifiableMap(ChangeReport::code, Function.identity()));
    this.incoming =
        descriptor.changes().stream()
            .collect(
                toUnmodifiableMap(
                    ChangeReport::code, each -> new IncomingForm(folder, each.report())));
    this.receipts =
        descriptor.changes().stream()
            .collect(
                toUnmodifiableMap(
                    ChangeReport::code, each -> new IncomingForm(folder, each.receipt())));
  }

  /**
   * Route step: the native report as text in, a {@link ChangeEvent} out. The event's identifier is
   * made of the department's own serial number, so that the same report is the same event. Throws
   * {@link NotTaken} if it cannot be read.
   */
  public Processor toStandard(String report) {
    ChangeReport kind = report(report);
    IncomingForm form = incoming.get(report);
    return exchange -> {
      String text = exchange.getMessage().getMandatoryBody(String.class);
      exchange.getMessage().setBody(event(kind, form.read(text, parameters(exchange))));
    };
  }

  /** Route step: the hub has the event; the native reply as text out. */
  public Processor taken(String report) {
    IncomingForm form = receipts.get(report(report).code());
    return exchange -> reply(exchange, form, true, Why.of("", ""));
  }

  /** Route step: the caught {@link NotTaken} becomes the native reply. */
  public Processor notTaken(String report) {
    IncomingForm form = receipts.get(report(report).code());
    return exchange ->
        reply(
            exchange,
            form,
            false,
            exchange.getProperty(Exchange.EXCEPTION_CAUGHT, NotTaken.class).why());
  }

  private static void reply(Exchange exchange, IncomingForm form, boolean taken, Why why)
      throws SAXException {
    Element receipt = SafeXml.parse(RECEIPT).getDocumentElement();
    receipt.setAttribute("taken", Boolean.toString(taken));
    receipt.setAttribute("zh", why.zh());
    receipt.setAttribute("en", why.en());
    exchange.getMessage().setBody(form.write(SafeXml.write(receipt), parameters(exchange)));
  }

  private ChangeReport report(String code) {
    return Optional.ofNullable(reports.get(code))
        .orElseThrow(() -> new IllegalArgumentException("No report of changes " + code));
  }

  private ChangeEvent event(ChangeReport kind, Element report) {
    NodeList changes = report.getElementsByTagNameNS(STANDARD, "change");
    String serial = report.getAttribute("serial");
    if (changes.getLength() != 1 || serial.isEmpty()) {
      throw new NotTaken(Why.of("报文未写明流水号和变更内容", "The report has no serial number or no change"));
    }
    Change change = IncomingForm.part(changes.item(0), Change.class);
    String name = descriptor.department() + "/" + kind.code() + "/" + serial;
    change.setEventId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    change.setResourceCode(kind.resource());
    change.setDepartment(descriptor.department().value());
    ChangeEvent event = new ChangeEvent();
    event.setEnvelope(envelope(change));
    event.setChange(change);
    return event;
  }

  private Envelope envelope(Change change) {
    Envelope envelope = new Envelope();
    envelope.setMessageId(change.getEventId());
    envelope.setSender(descriptor.department().value());
    envelope.setReceiver("hub");
    envelope.setDivision(change.getDivision());
    envelope.setCreatedAt(OffsetDateTime.now(clock));
    envelope.setConfidentiality(Confidentiality.PERSONAL);
    envelope.setSchemaVersion(StandardVersion.newest().label());
    return envelope;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> parameters(Exchange exchange) {
    return exchange.getProperty(AdapterContract.NATIVE_PARAMETERS, Map.of(), Map.class);
  }
}
