package org.yibiao.adapters.declared.sftp;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * Departments with an SFTP server: a request becomes a file in one directory, written under another
 * name and then renamed; answers are files in another one.
 *
 * <p>Settings: {@code address} ({@code sftp://host:22}), {@code user}, {@code password} or {@code
 * private-key} (with {@code private-key-passphrase}), {@code host-key} (see {@link HostKey});
 * {@code connection-timeout} (PT3S), {@code answer-within} (PT20S: how long the server may be
 * silent), {@code poll-every} (PT1S), {@code batch} (50), {@code most-answer-bytes} (4 MiB). What
 * {@code call} says of each service: {@link FileExchange}. A schema that is a {@code .layout.yaml}
 * makes files of records, a {@code .json} or {@code .xsd} files of one document.
 */
public final class SftpTransport implements Transport {

  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DepartmentSettings settings;
  private final DepartmentCharset charset;
  private final SftpPlace place;
  private Runnable cleaning = () -> {};

  public SftpTransport(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentDescriptor.Transport declared,
      DepartmentSettings settings) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.settings = settings;
    this.charset = DepartmentCharset.named(declared.charset().orElse("UTF-8"));
    this.place = SftpPlace.of(settings);
    new HostKey(settings.text("host-key"));
    FileExchange.demandApart(descriptor.services());
    for (Service service : descriptor.services()) {
      FileForm.of(folder, service.request().schema(), charset);
      FileForm.of(folder, service.answer().schema(), charset);
    }
  }

  @Override
  public RoutesBuilder templates() {
    return new SftpTemplates();
  }

  @Override
  public String templateId() {
    return SftpTemplates.REQUEST;
  }

  @Override
  public void addRoutes(CamelContext hub, Release release, DepartmentGate gate) {
    String beans = descriptor.department().value() + "." + release.label() + ".";
    place.bind(hub, beans);
    hub.getRegistry().bind(beans + "polls", new QuietPolls(descriptor.department()));
    cleaning =
        () -> {
          place.unbind(hub, beans);
          hub.getRegistry().unbind(beans + "polls");
        };
    for (Service service : descriptor.services()) {
      addRequests(hub, release, gate, service, beans);
      addAnswers(hub, release, gate, service, beans);
    }
  }

  @Override
  public List<String> routeIds(DepartmentDescriptor of, Release release) {
    List<String> ids = new ArrayList<>();
    for (Service service : of.services()) {
      String id = release.routeId(service.code());
      ids.addAll(List.of(id + ".answers", id + ".answer", id));
    }
    return ids;
  }

  @Override
  public void close() {
    cleaning.run();
    cleaning = () -> {};
  }

  private void addRequests(
      CamelContext hub, Release release, DepartmentGate gate, Service service, String beans) {
    FileForm form = FileForm.of(folder, service.request().schema(), charset);
    Processor toNative = gate.toNative(service.code().value());
    RequestFile file = new RequestFile(form, settings.open());
    TemplatedRouteBuilder.builder(hub, SftpTemplates.REQUEST)
        .routeId(release.routeId(service.code()))
        .parameter(SftpTemplates.IN, release.requestsOf(service.code()))
        .parameter(SftpTemplates.TO, requests(FileExchange.of(service), beans))
        .bean(SftpTemplates.PREPARE, Processor.class, file.prepared(toNative))
        .add();
  }

  private void addAnswers(
      CamelContext hub, Release release, DepartmentGate gate, Service service, String beans) {
    String id = release.routeId(service.code());
    String next = "direct:" + id + ".answer";
    FileExchange exchange = FileExchange.of(service);
    FileForm form = FileForm.of(folder, service.answer().schema(), charset);
    int most = place.number("most-answer-bytes", MOST_BYTES);
    AnswerFile file = new AnswerFile(service.code(), exchange, form, most);
    Processor open = file::open;
    Processor read = file.read(gate.fromNative(service.code().value()), settings.open());
    TemplatedRouteBuilder.builder(hub, SftpTemplates.ANSWER)
        .routeId(id + ".answer")
        .parameter(SftpTemplates.IN, next)
        .bean(SftpTemplates.READ, Processor.class, read)
        .add();
    TemplatedRouteBuilder.builder(hub, SftpTemplates.ANSWERS)
        .routeId(id + ".answers")
        .parameter(SftpTemplates.IN, answers(exchange, form, beans))
        .parameter(SftpTemplates.TO, next)
        .bean(SftpTemplates.OPEN, Processor.class, open)
        .add();
  }

  private String requests(FileExchange exchange, String beans) {
    // a session serves one file: on a kept one that died meanwhile nobody can tell what arrived
    return place.endpoint(
        exchange.requests(),
        beans,
        "&tempPrefix=.part-&fileExist=Override&eagerDeleteTargetFile=true&disconnect=true");
  }

  private String answers(FileExchange exchange, FileForm form, String beans) {
    long every = place.duration("poll-every", "PT1S").toMillis();
    return place.endpoint(
        exchange.answers(),
        beans,
        "&streamDownload=true&throwExceptionOnConnectFailed=true"
            + ("&antInclude=*." + form.extension())
            + ("&delay=" + every + "&initialDelay=" + every)
            + ("&maxMessagesPerPoll="
                + place.number("batch", 50)
                + "&eagerMaxMessagesPerPoll=false")
            + ("&readLock=" + exchange.readLock() + "&readLockMinAge=0")
            + ("&pollStrategy=#bean:" + beans + "polls")
            + ("&exceptionHandler=#bean:" + beans + "polls")
            + "&backoffErrorThreshold=3&backoffMultiplier=10"
            + ("&move=${exchangeProperty." + AnswerFile.FATE + "}/${file:name}"));
  }
}
