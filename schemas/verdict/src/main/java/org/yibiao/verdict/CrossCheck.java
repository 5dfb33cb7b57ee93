package org.yibiao.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Finding;

/**
 * Checks what documents of one session have to do with one another: whether an answer fits its
 * request, in whatever order they come. Whoever has only one of the two is told nothing.
 *
 * <p>Documents are kept for it, so it looks at no more than a bound of them.
 */
final class CrossCheck {

  /** A few kilobytes each. */
  static final int MOST_KEPT = 20_000;

  private record Known(DocumentVerdict verdict, XdmNode root, Submitted text) {}

  private final Map<String, Known> requests = new HashMap<>();
  private final Map<String, List<Known>> waiting = new HashMap<>();
  private final Consumer<DocumentVerdict> found;
  private int kept;

  /** A check that hands on the new verdict on each answer that does not fit. */
  CrossCheck(Consumer<DocumentVerdict> found) {
    this.found = found;
  }

  /** Looks at one more document, if its structure is right. */
  void add(Submitted text, DocumentVerdict verdict, Optional<Supplier<Object>> content) {
    Optional<DocumentType> type = verdict.type();
    if (type.isEmpty() || content.isEmpty() || kept >= MOST_KEPT) {
      return;
    }
    for (Pair pair : Pairs.ALL) {
      if (pair.request() == type.get()) {
        request(pair, new Known(verdict, tree(content.get().get()), text));
      } else if (pair.answer() == type.get()) {
        answer(pair, new Known(verdict, tree(content.get().get()), text));
      }
    }
  }

  /** Whether there were more documents than could be kept. */
  boolean isFull() {
    return kept >= MOST_KEPT;
  }

  private void request(Pair pair, Known request) {
    String key = key(pair, pair.keyOfRequest(), request);
    requests.put(key, request);
    kept++;
    waiting.getOrDefault(key, List.of()).forEach(answer -> compare(pair, request, answer));
    waiting.remove(key);
  }

  private void answer(Pair pair, Known answer) {
    String key = key(pair, pair.keyOfAnswer(), answer);
    Optional.ofNullable(requests.get(key))
        .ifPresentOrElse(
            request -> compare(pair, request, answer),
            () -> {
              waiting.computeIfAbsent(key, each -> new ArrayList<>()).add(answer);
              kept++;
            });
  }

  private static String key(Pair pair, XPathExecutable expression, Known document) {
    return pair.answer() + " " + text(expression, document.root(), document.root());
  }

  private void compare(Pair pair, Known request, Known answer) {
    List<Finding> findings =
        pair.rules().stream()
            .filter(rule -> !holds(rule.test(), request.root(), answer.root()))
            .map(rule -> finding(rule, request, answer))
            .toList();
    if (!findings.isEmpty()) {
      found.accept(Remarks.added(answer.verdict(), answer.text(), findings));
    }
  }

  private static Finding finding(Pair.Rule rule, Known request, Known answer) {
    Map<String, Words> values =
        Map.of(
            "request", Words.same(request.verdict().name()),
            "expected", Words.same(text(rule.expected(), request.root(), answer.root())));
    Finding finding = Remarks.finding(rule.id(), rule.message(), rule.remedy().fill(values));
    At.of(rule.at(), request.root(), answer.root()).put(finding);
    return finding;
  }

  private static boolean holds(XPathExecutable test, XdmNode request, XdmNode answer) {
    try {
      return selector(test, request, answer).effectiveBooleanValue();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("A rule between documents cannot be tested", e);
    }
  }

  private static String text(XPathExecutable expression, XdmNode request, XdmNode answer) {
    try {
      return selector(expression, request, answer).evaluate().stream()
          .map(XdmItem::getStringValue)
          .distinct()
          .collect(Collectors.joining(", "));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("A rule between documents cannot be tested", e);
    }
  }

  static XPathSelector selector(XPathExecutable expression, XdmNode request, XdmNode answer)
      throws SaxonApiException {
    XPathSelector selector = expression.load();
    selector.setVariable(Pairs.REQUEST, request);
    selector.setContextItem(answer);
    return selector;
  }

  private static XdmNode tree(Object document) {
    try {
      BuildingContentHandler builder =
          Pairs.PROCESSOR.newDocumentBuilder().newBuildingContentHandler();
      CanonicalXml.write(document, builder);
      return builder
          .getDocumentNode()
          .children(child -> child.getNodeKind() == XdmNodeKind.ELEMENT)
          .iterator()
          .next();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("No tree can be built", e);
    }
  }
}
