package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes a batch of the standard as a stream. The JSON form of its records is written as RFC 8785
 * has it, so that its digest owes nothing to what is measured.
 */
record BatchFile(Records source, int records) {

  private static final String HEADER_JSON =
      """
      {"header":{"batchId":"9d4b7f12-6e83-4a05-b9c1-3f8e0d5a2c74","kind":"full",\
      "resourceCode":"3070130000/00001","producer":"market-regulation","division":"320200",\
      "recordCount":%d,"createdAt":"2026-11-21T00:10:00+08:00","confidentiality":"internal",\
      "schemaVersion":"1.2"},
      "record":[
      """;
  private static final String RECORD_JSON =
      """
      {"evidence":{"certainty":"authoritative","department":"market-regulation",\
      "enterpriseRegistration":{"address":{"detail":"%3$s","division":"320211"},\
      "approvedOn":"2026-11-20","authority":"无锡市滨湖区市场监督管理局","businessScope":"软件开发；数据处理。",\
      "creditCode":"%2$s","establishedOn":"2026-03-02","industryCode":"I6513",\
      "legalRepresentative":"林试","name":"%4$s",\
      "registeredCapital":{"amount":"%5$s0000.00","currency":"156"},\
      "registrationNumber":"%6$s","state":"1","type":"1130"},\
      "obtainedAt":"2026-11-21T00:05:00+08:00","origin":"register",\
      "resourceCode":"3070130000/00001"},"sequence":%1$d}""";
  private static final String TRAILER_JSON =
      """

      ],"trailer":{"recordCount":%d,"digest":{"algorithm":"SHA-256","value":"%s"}}}
      """;
  private static final String HEADER_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <batch xmlns="urn:yibiao:standard:v1"><header>\
      <batchId>9d4b7f12-6e83-4a05-b9c1-3f8e0d5a2c74</batchId><kind>full</kind>\
      <resourceCode>3070130000/00001</resourceCode><producer>market-regulation</producer>\
      <division>320200</division><recordCount>%d</recordCount>\
      <createdAt>2026-11-21T00:10:00+08:00</createdAt><confidentiality>internal</confidentiality>\
      <schemaVersion>1.2</schemaVersion></header>
      """;
  private static final String RECORD_XML =
      """
      <record><sequence>%1$d</sequence><evidence><department>market-regulation</department>\
      <resourceCode>3070130000/00001</resourceCode><origin>register</origin>\
      <obtainedAt>2026-11-21T00:05:00+08:00</obtainedAt><certainty>authoritative</certainty>\
      <enterpriseRegistration><name>%4$s</name><creditCode>%2$s</creditCode>\
      <registrationNumber>%6$s</registrationNumber><type>1130</type>\
      <legalRepresentative>林试</legalRepresentative>\
      <registeredCapital><amount>%5$s0000.00</amount><currency>156</currency></registeredCapital>\
      <establishedOn>2026-03-02</establishedOn><approvedOn>2026-11-20</approvedOn>\
      <businessScope>软件开发；数据处理。</businessScope>\
      <address><division>320211</division><detail>%3$s</detail></address>\
      <authority>无锡市滨湖区市场监督管理局</authority><state>1</state><industryCode>I6513</industryCode>\
      </enterpriseRegistration></evidence></record>
      """;
  private static final String TRAILER_XML =
      """
      <trailer><recordCount>%d</recordCount><digest><algorithm>SHA-256</algorithm>\
      <value>%s</value></digest></trailer></batch>
      """;

  void writeJson(OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    put(out, HEADER_JSON.formatted(records));
    for (int i = 1; i <= records; i++) {
      String record = filled(RECORD_JSON, i, source.next(i));
      digest(digest, record);
      put(out, i == 1 ? record : ",\n" + record);
    }
    put(out, TRAILER_JSON.formatted(records, HexFormat.of().formatHex(digest.digest())));
  }

  void writeXml(OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    put(out, HEADER_XML.formatted(records));
    for (int i = 1; i <= records; i++) {
      Map<String, String> values = source.next(i);
      digest(digest, filled(RECORD_JSON, i, values));
      put(out, filled(RECORD_XML, i, values));
    }
    put(out, TRAILER_XML.formatted(records, HexFormat.of().formatHex(digest.digest())));
  }

  private static String filled(String form, int number, Map<String, String> values) {
    return form.formatted(
        number,
        values.get("UNISCID"),
        values.get("DOM"),
        values.get("ENTNAME"),
        values.get("REGCAP"),
        values.get("REGNO"));
  }

  private static void digest(MessageDigest digest, String record) {
    digest.update((record + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every platform has SHA-256", e);
    }
  }
}
