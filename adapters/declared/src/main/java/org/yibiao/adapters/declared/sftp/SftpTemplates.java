package org.yibiao.adapters.declared.sftp;

import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AdapterContract;

/** Requests are put on the server at once; answers are looked for again and again. */
final class SftpTemplates extends RouteBuilder {

  static final String REQUEST = "declared-sftp-request";
  static final String ANSWERS = "declared-sftp-answers";
  static final String ANSWER = "declared-sftp-answer";
  static final String IN = "in";
  static final String TO = "to";
  static final String PREPARE = "prepare";
  static final String OPEN = "open";
  static final String READ = "read";

  @Override
  public void configure() {
    routeTemplate(REQUEST)
        .templateParameter(IN)
        .templateParameter(TO)
        .templateOptionalParameter(PREPARE)
        .from("{{" + IN + "}}")
        // whether and when to try again is for the hub to say
        .errorHandler(noErrorHandler())
        .process("{{" + PREPARE + "}}")
        .doTry()
        .to("{{" + TO + "}}")
        .doCatch(Exception.class)
        .process(RequestFile::tellWhetherItLeft)
        .end();

    routeTemplate(ANSWERS)
        .templateParameter(IN)
        .templateParameter(TO)
        .templateOptionalParameter(OPEN)
        .from("{{" + IN + "}}")
        .routeGroup(AdapterContract.ON_ONE_NODE)
        // a cached stream has been read without bounds
        .streamCache("false")
        .process("{{" + OPEN + "}}")
        .split(body())
        .stopOnException()
        .to("{{" + TO + "}}");

    routeTemplate(ANSWER)
        .templateParameter(IN)
        .templateOptionalParameter(READ)
        .from("{{" + IN + "}}")
        .errorHandler(noErrorHandler())
        .process("{{" + READ + "}}")
        .removeHeaders("*")
        .to(AdapterContract.ANSWERED);
  }
}
