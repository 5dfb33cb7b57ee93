package org.yibiao.benchmarks.stages.bare;

import com.networknt.schema.Schema;
import java.io.IOException;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.NativeSchema;

/** Holds native messages against the department's schema while they are read. */
interface NativeCheck {

  /** Fails if a text is wrong. */
  void hold(String text) throws SAXException, IOException;

  static NativeCheck of(DepartmentFolder folder, String schema, BareXml parser)
      throws SAXException {
    return schema.endsWith(".xsd")
        ? new OfXml(BareXml.validator(folder.file(schema)), parser)
        : new OfJson(BareJson.schema(NativeSchema.json(folder, schema)));
  }

  /** XML, told to whoever listens in the same pass. */
  record OfXml(ValidatorHandler validator, BareXml parser) implements NativeCheck {
    @Override
    public void hold(String text) throws SAXException, IOException {
      parser.read(text, validator);
    }

    void hold(String text, ContentHandler told) throws SAXException, IOException {
      validator.setContentHandler(told);
      parser.read(text, validator);
    }
  }

  /** JSON. */
  record OfJson(Schema schema) implements NativeCheck {
    @Override
    public void hold(String text) {
      BareJson.right(schema, BareJson.MAPPER.readTree(text));
    }
  }
}
