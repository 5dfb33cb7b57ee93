package org.yibiao.hub.access.signatures;

import org.springframework.security.core.AuthenticationException;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** A request is signed, but not so that the hub could rely on it. */
public final class WrongSignature extends AuthenticationException {

  /** Says what a signature must cover (RFC 9421, section 5.1). */
  public static final String WANTED =
      "sig1=(\"@method\" \"@target-uri\" \"content-digest\");created;keyid;nonce";

  private static final long serialVersionUID = 1L;

  private final String zh;
  private final String en;

  /** A refusal that says what is wrong and what would be right, in both languages. */
  public WrongSignature(String zh, String en) {
    super(en);
    this.zh = zh;
    this.en = en;
  }

  /** The problem document for the sender. */
  public Problem problem() {
    return Problems.of(
        "signature-refused",
        401,
        "请求签名未通过 · The request's signature was refused",
        zh + "。 " + en + ".");
  }
}
