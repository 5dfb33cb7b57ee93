package org.yibiao.verdict;

import java.util.List;
import net.sf.saxon.s9api.XPathExecutable;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.dictionary.Words;

/**
 * Two kinds of documents that belong together.
 *
 * @param request the kind that comes first
 * @param answer the kind that must fit it
 * @param keyOfRequest what tells which answers belong to it
 * @param keyOfAnswer what tells to which request it belongs
 * @param rules what must hold between them
 */
record Pair(
    DocumentType request,
    DocumentType answer,
    XPathExecutable keyOfRequest,
    XPathExecutable keyOfAnswer,
    List<Rule> rules) {

  /**
   * What must hold between a request and its answer; all expressions are evaluated at the answer's
   * root element, with the request's as {@code $request}.
   *
   * @param id its identifier
   * @param test true if it holds
   * @param at the field that is wrong
   * @param expected what the request says
   * @param message what is wrong
   * @param remedy what would be right; {@code {request}} and {@code {expected}} are filled in
   */
  record Rule(
      String id,
      XPathExecutable test,
      XPathExecutable at,
      XPathExecutable expected,
      Words message,
      Words remedy) {}
}
