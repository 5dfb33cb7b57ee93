package org.yibiao.adapters.declared.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.declared.transport.RequestKey;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * Route steps that hand on the answers of a file. The file is moved away only after the hub has
 * taken all of them: if the hub dies or fails before, all are handed on again. A file in which
 * anything could not be read goes to the directory of errors.
 */
final class AnswerFile {

  /** Exchange property: where the file is to go. */
  static final String FATE = "declaredFate";

  private static final Logger LOG = LoggerFactory.getLogger(AnswerFile.class);

  private final ServiceCode service;
  private final FileExchange place;
  private final FileForm form;
  private final int most;

  AnswerFile(ServiceCode service, FileExchange place, FileForm form, int most) {
    this.service = service;
    this.place = place;
    this.form = form;
    this.most = most;
  }

  /** An answer in the file, and the request it belongs to. */
  private record Received(MessageId id, FileForm.Found answer) {}

  /** Where the file is to go, told to the end of its exchange by those that come of it. */
  private static final class Fate {
    private volatile String directory;

    private Fate(String directory) {
      this.directory = directory;
    }

    @Override
    public String toString() {
      return directory;
    }
  }

  /** A file in, the list of its answers out. */
  void open(Exchange exchange) throws IOException, InvalidPayloadException {
    Fate fate = new Fate(place.done());
    exchange.setProperty(FATE, fate);
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
    List<Received> received = new ArrayList<>();
    for (FileForm.Found found : read(exchange)) {
      Optional<MessageId> id = id(name, found);
      id.ifPresent(each -> received.add(new Received(each, found)));
      if (id.isEmpty()) {
        fate.directory = place.error();
        String why = found.problem().orElse("it names no request");
        LOG.warn("An answer of {} in {} is left aside: {}", service, name, why);
      }
    }
    exchange.getMessage().setBody(received);
  }

  /** One answer of the list in, a step's answer out; it is not known what it says if unreadable. */
  Processor read(Processor fromNative, Map<String, String> parameters) {
    return exchange -> {
      Received received = exchange.getMessage().getMandatoryBody(Received.class);
      exchange.getMessage().removeHeaders("*");
      exchange.setProperty(AdapterContract.NATIVE_PARAMETERS, parameters);
      exchange.getMessage().setHeader(AdapterContract.IN_REPLY_TO, received.id().value());
      exchange.getMessage().setBody(received.answer().message());
      try {
        if (received.answer().problem().isPresent()) {
          throw new AnswerNotUnderstood(received.answer().problem().get());
        }
        fromNative.process(exchange);
      } catch (AnswerNotUnderstood e) {
        LOG.warn("The answer to {} cannot be understood: {}", received.id(), e.getMessage());
        exchange.getProperty(FATE, Fate.class).directory = place.error();
        Why why = Why.of("部门的答复无法识别", "The department's answer cannot be understood");
        ServiceOutcome unknown = new ServiceOutcome.Unknown(why);
        exchange.getMessage().setBody(new ServiceAnswer(received.id(), service, unknown));
      }
    };
  }

  private List<FileForm.Found> read(Exchange exchange) throws IOException, InvalidPayloadException {
    try (InputStream in = exchange.getMessage().getMandatoryBody(InputStream.class)) {
      byte[] file = in.readNBytes(most + 1);
      return file.length > most
          ? List.of(new FileForm.Found("", Optional.of("The file is longer than " + most)))
          : form.read(file);
    }
  }

  private Optional<MessageId> id(String name, FileForm.Found found) {
    if (place.key().isEmpty()) {
      return RequestKey.messageId(name.split("\\.", 2)[0]);
    }
    return found.problem().isPresent() ? Optional.empty() : member(found.message());
  }

  private Optional<MessageId> member(String message) {
    try {
      return CanonicalJson.tree(message.getBytes(StandardCharsets.UTF_8))
          .path(place.key().orElseThrow())
          .asStringOpt()
          .flatMap(RequestKey::messageId);
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }
}
