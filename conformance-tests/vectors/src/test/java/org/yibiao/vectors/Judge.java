package org.yibiao.vectors;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.vectors.mutation.MutationRun.Validator;

/** The engine under test, at the time for which the samples were made. */
public final class Judge {

  public static final StandardValidator ENGINE =
      new StandardValidator(Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC));

  public static final Validator OF_THE_STANDARD =
      (type, face, document) ->
          face == Face.XML
              ? ENGINE.validateXml(type, document)
              : ENGINE.validateJson(type, document);

  private Judge() {}
}
