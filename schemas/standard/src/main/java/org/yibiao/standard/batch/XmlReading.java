package org.yibiao.standard.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.batch.BoundedInput.TooLarge;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.ExpectedRoot;
import org.yibiao.standard.validation.StandardValidator;

/** Reads a batch in XML, has its parts judged, and keeps its frame: the order of the parts. */
final class XmlReading implements XmlCutter.Receiver {

  private static final Place BATCH = Place.root("batch");
  private static final Set<String> PARTS = Set.of("header", "record", "trailer");

  /** More than this beside the records is no frame. */
  private static final int MOST_OF_FRAME = Bounds.LARGEST / Bounds.EACH;

  private final StandardValidator validator;
  private final Judgement<XmlPart> judgement;
  private final StandIn standIn = StandIn.of(StandardVersion.newest());
  private final List<XmlEvent> frame = new ArrayList<>();
  private String last = "";

  XmlReading(StandardValidator validator, Tally tally) {
    this.validator = validator;
    judgement = new Judgement<>(validator, new XmlFace(validator), tally);
  }

  /**
   * Reads to the end, if it can.
   *
   * @return whether it could
   * @throws IOException if the bytes cannot be had
   */
  boolean read(BoundedInput input) throws IOException {
    XmlCutter cutter = new XmlCutter(this, input::progress);
    XMLReader reader = new ExpectedRoot(SafeXml.reader(), "batch");
    reader.setContentHandler(cutter);
    reader.setErrorHandler(cutter);
    try {
      reader.parse(new InputSource(input));
    } catch (SAXException | IOException e) {
      if (input.failure().isPresent()) {
        throw input.failure().get();
      }
      judgement.found(unreadable(e, input, cutter));
      return false;
    }
    frame();
    return true;
  }

  @Override
  public void opened(List<XmlEvent> root) {
    frame.addAll(root);
  }

  @Override
  public void part(XmlPart part) throws SAXException {
    if (part.isTooLarge()) {
      tooLarge(part);
    } else {
      judge(part);
    }
    if (!PARTS.contains(part.name())) {
      framed(part.shell());
    } else if (!(part.name().equals("record") && last.equals("record"))) {
      framed(part.replacedBy(standIn.xml().get(part.name())));
    }
    last = part.name();
  }

  @Override
  public void between(XmlEvent event) throws SAXException {
    framed(Stream.of(event));
  }

  @Override
  public void closed(XmlEvent root) {
    frame.add(root);
  }

  private void judge(XmlPart part) {
    switch (part.name()) {
      case "header" -> judgement.header(part);
      case "record" -> judgement.record(part, part.size());
      case "trailer" -> judgement.trailer(part);
      default -> {
        // the frame tells that it has no place here
      }
    }
  }

  private void tooLarge(XmlPart part) {
    if (part.name().equals("record")) {
      judgement.unreadableRecord(List.of(judgement.tooLarge(judgement.nextRecord())));
    } else if (PARTS.contains(part.name())) {
      judgement.found(List.of(judgement.tooLarge(BATCH.field(part.name()))));
    }
  }

  private void framed(Stream<XmlEvent> events) throws SAXException {
    events.forEach(frame::add);
    if (frame.size() > MOST_OF_FRAME) {
      throw new SAXException(new TooLarge());
    }
  }

  private void frame() {
    List<Finding> findings =
        validator
            .checkXml(DocumentType.BATCH, () -> XmlReplay.source(frame), UnaryOperator.identity())
            .findings();
    if (findings.isEmpty()) {
      judgement.end();
    } else {
      judgement.found(findings);
    }
  }

  private List<Finding> unreadable(Exception e, BoundedInput input, XmlCutter cutter) {
    if (input.isBlank()) {
      return validator.validateXml(DocumentType.BATCH, new byte[0]);
    }
    if (e instanceof TooLarge || e.getCause() instanceof TooLarge) {
      Finding finding = judgement.tooLarge(BATCH);
      finding.setLine(cutter.line());
      return List.of(finding);
    }
    return validator
        .checkXml(DocumentType.BATCH, () -> XmlFailure.source(e), UnaryOperator.identity())
        .findings();
  }
}
