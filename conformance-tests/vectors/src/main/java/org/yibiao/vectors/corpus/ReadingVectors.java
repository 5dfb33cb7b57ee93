package org.yibiao.vectors.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Expected;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

/** What is wrong before there is a document: bytes that are none, or not to be read. */
final class ReadingVectors {

  private static final Sample SAMPLE = Seeds.SAMPLES.get("licence-minimal");
  private static final Charset GBK = Charset.forName("GBK");
  private static final int DEEP = 100;
  private static final Place ROOT = Place.root("licence");

  private static final List<String> DOCTYPES =
      List.of(
          "<!DOCTYPE licence>",
          "<!DOCTYPE licence SYSTEM \"http://127.0.0.1:9/licence.dtd\">",
          "<!DOCTYPE licence [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
          "<!DOCTYPE licence [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\"> %a;]>",
          "<!DOCTYPE licence [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>");

  private final List<Vector> found = new ArrayList<>();

  static List<Vector> all() {
    ReadingVectors vectors = new ReadingVectors();
    vectors.xml();
    vectors.json();
    return vectors.found;
  }

  private void xml() {
    String text = new String(SAMPLE.xml(), StandardCharsets.UTF_8);
    Face xml = Face.XML;
    right(xml, SAMPLE.xml(), "S-EMPTY", "S-NOT-READABLE", "S-ENCODING", "S-DTD", "S-TOO-DEEP");
    wrong(xml, "S-EMPTY", bytes(""), bytes(" \r\n\t"));
    wrong(xml, "S-NOT-READABLE", bytes("{}"), bytes(text + "<more/>"));
    wrong(xml, "S-NOT-READABLE", bytes(text.replace("</licence>", "")));
    wrong(xml, "S-NOT-READABLE", bytes(text.replace("version=\"1.0\"", "version=\"1.1\"")));
    wrong(xml, "S-NOT-READABLE", bytes(text.replace("<licence", "<licence a='1' a='2'")));
    wrong(xml, "S-NOT-READABLE", bytes(text.replace("</licence>", "&nobody;</licence>")));
    wrong(xml, "S-NOT-READABLE", bytes(text.replace("</licence>", "&#0;</licence>")));
    wrong(xml, "S-ENCODING", text.getBytes(GBK));
    for (String doctype : DOCTYPES) {
      wrong(xml, "S-DTD", bytes(text.replace("<licence", doctype + "<licence")));
    }
    String deep = "<licence xmlns='urn:yibiao:standard:v1'>" + "<a>".repeat(DEEP);
    wrong(xml, "S-TOO-DEEP", bytes(deep + "</a>".repeat(DEEP) + "</licence>"));
  }

  private void json() {
    String text = new String(SAMPLE.json(), StandardCharsets.UTF_8);
    Face json = Face.JSON;
    right(json, SAMPLE.json(), "S-EMPTY", "S-NOT-READABLE", "S-ENCODING", "S-DUPLICATE");
    right(json, SAMPLE.json(), "S-TOO-DEEP");
    wrong(json, "S-EMPTY", bytes(""), bytes(" \r\n\t"));
    wrong(json, "S-NOT-READABLE", bytes("<licence/>"), bytes(text + "{}"));
    wrong(json, "S-NOT-READABLE", bytes(text.substring(0, text.length() / 2)));
    wrong(json, "S-NOT-READABLE", bytes(text.replaceFirst("\"", "'")), bytes("NaN"));
    wrong(json, "S-ENCODING", text.getBytes(GBK));
    wrong(json, "S-ENCODING", text.getBytes(StandardCharsets.UTF_16));
    wrong(json, "S-TOO-DEEP", bytes("{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
    Place name = ROOT.field("name");
    add(
        json,
        "S-DUPLICATE",
        Expectation.wrong(List.of(at("S-DUPLICATE", name))),
        bytes(text.replaceFirst("\\{", "{\"name\": \"x\", ")));
  }

  private void right(Face face, byte[] bytes, String... constraints) {
    Vector right =
        new Vector(
            "reading.right." + (found.size() + 1),
            SAMPLE.type(),
            face,
            List.of(constraints),
            Expectation.right(Layer.RULES),
            bytes);
    found.add(right);
  }

  private void wrong(Face face, String rule, byte[]... several) {
    for (byte[] bytes : several) {
      add(face, rule, Expectation.wrong(List.of(at(rule, ROOT))), bytes);
    }
  }

  private void add(Face face, String rule, Expectation expect, byte[] bytes) {
    long earlier =
        found.stream().filter(v -> v.face() == face && v.id().startsWith(rule + ".")).count();
    found.add(
        new Vector(rule + "." + (earlier + 1), SAMPLE.type(), face, List.of(rule), expect, bytes));
  }

  private static Expected at(String rule, Place place) {
    return new Expected(rule, place.pointer(), place.xpath(), "error");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
