package org.yibiao.vectors.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

/** The same document, right in each of the ways in which XML and JSON let it be written. */
final class WritingVectors {

  private static final Sample SAMPLE = Seeds.SAMPLES.get("licence-minimal");
  private static final String XSI = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";
  private static final String LOCATION =
      "<licence " + XSI + " xsi:schemaLocation='urn:yibiao:standard:v1 urn:nowhere' ";

  private static final Map<String, UnaryOperator<String>> XML = new LinkedHashMap<>();
  private static final Map<String, UnaryOperator<String>> JSON = new LinkedHashMap<>();

  static {
    XML.put("prefix", WritingVectors::prefixed);
    XML.put("cdata", text -> text.replace("营业执照", "<![CDATA[营业]]>执照"));
    XML.put("comment", text -> text.replace("<name>", "<!-- a --><name><!-- b -->"));
    XML.put("instruction", text -> text.replace("<name>", "<?a b?><name>"));
    XML.put("byte-order-mark", text -> "\uFEFF" + text);
    XML.put("no-declaration", text -> text.substring(text.indexOf("?>") + 2).strip());
    XML.put("character-references", text -> text.replace("营业执照", "&#33829;业&#x6267;照"));
    XML.put("schema-location", text -> text.replace("<licence ", LOCATION));
    XML.put("no-blanks", text -> text.replaceAll(">\\s+<", "><"));
    XML.put("carriage-returns", text -> text.replace("\n", "\r\n"));
    JSON.put(
        "escapes", text -> text.replace("营业", "\\u8425\\u4e1a").replace("\"name", "\"n\\u0061me"));
    JSON.put("no-blanks", text -> text.replaceAll("\\s*\\n\\s*", ""));
    JSON.put("other-order", WritingVectors::stateFirst);
  }

  private WritingVectors() {}

  static List<Vector> all() {
    String xml = new String(SAMPLE.xml(), StandardCharsets.UTF_8);
    String json = new String(SAMPLE.json(), StandardCharsets.UTF_8);
    Stream<Vector> inXml =
        XML.entrySet().stream()
            .map(each -> right(each.getKey(), Face.XML, bytes(each.getValue().apply(xml))));
    Stream<Vector> inJson =
        JSON.entrySet().stream()
            .map(each -> right(each.getKey(), Face.JSON, bytes(each.getValue().apply(json))));
    byte[] utf16 = xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    return Stream.of(inXml, inJson, Stream.of(right("utf-16", Face.XML, utf16)))
        .flatMap(each -> each)
        .toList();
  }

  private static String prefixed(String text) {
    return text.replaceAll("<(/?)([a-z][A-Za-z]*)", "<$1y:$2").replace("xmlns=", "xmlns:y=");
  }

  private static String stateFirst(String text) {
    return text.replaceFirst(",\\s*\"state\" : \"valid\"", "")
        .replaceFirst("\\{", "{\"state\" : \"valid\",");
  }

  private static Vector right(String what, Face face, byte[] content) {
    return new Vector(
        "writing." + what,
        SAMPLE.type(),
        face,
        List.of("S-NOT-READABLE"),
        Expectation.right(Layer.RULES),
        content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
