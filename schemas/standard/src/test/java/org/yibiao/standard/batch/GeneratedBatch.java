package org.yibiao.standard.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A valid batch of invented companies, of any length, written as a stream. The JSON form of its
 * records is written as RFC 8785 has it, so that its digest owes nothing to the code under test.
 *
 * @param records how many
 */
record GeneratedBatch(long records) {

  private static final String HEADER_JSON =
      """
      {"header":{"batchId":"9d4b7f12-6e83-4a05-b9c1-3f8e0d5a2c74","kind":"full",
      "resourceCode":"3070130000/00001","producer":"market-regulation","division":"320200",
      "recordCount":%d,"createdAt":"2026-11-21T00:10:00+08:00","confidentiality":"internal",
      "schemaVersion":"1.2"},
      "record":[
      """;
  private static final String RECORD_JSON =
      """
      {"evidence":{"certainty":"authoritative","department":"market-regulation",\
      "enterpriseRegistration":{"address":{"detail":"蠡园开发区创意路18号A座%2$d室","division":"320211"},\
      "approvedOn":"2026-11-20","authority":"无锡市滨湖区市场监督管理局","businessScope":"%3$s",\
      "creditCode":"91320211MADH4K7P1J","establishedOn":"2026-03-02","industryCode":"I6513",\
      "legalRepresentative":"林知远","name":"无锡湖畔智联科技有限公司",\
      "registeredCapital":{"amount":"3000000.00","currency":"156"},\
      "registrationNumber":"320211000482165","state":"1","type":"1130"},\
      "obtainedAt":"2026-11-21T00:05:00+08:00","origin":"register",\
      "resourceCode":"3070130000/00001"},"sequence":%1$d}""";
  private static final String TRAILER_JSON =
      """

      ],"trailer":{"recordCount":%d,"digest":{"algorithm":"SHA-256","value":"%s"}}}
      """;
  private static final String HEADER_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <b:batch xmlns:b="urn:yibiao:standard:v1">
        <b:header>
          <b:batchId>9d4b7f12-6e83-4a05-b9c1-3f8e0d5a2c74</b:batchId><b:kind>full</b:kind>
          <b:resourceCode>3070130000/00001</b:resourceCode>
          <b:producer>market-regulation</b:producer><b:division>320200</b:division>
          <b:recordCount>%d</b:recordCount><b:createdAt>2026-11-21T00:10:00+08:00</b:createdAt>
          <b:confidentiality>internal</b:confidentiality><b:schemaVersion>1.1</b:schemaVersion>
        </b:header>
      """;
  private static final String RECORD_XML =
      """
        <record xmlns="urn:yibiao:standard:v1">
          <sequence>%1$d</sequence>
          <evidence>
            <department>market-regulation</department>
            <resourceCode>3070130000/00001</resourceCode>
            <origin>register</origin>
            <obtainedAt>2026-11-21T00:05:00+08:00</obtainedAt>
            <certainty>authoritative</certainty>
            <enterpriseRegistration>
              <name>无锡湖畔智联科技有限公司</name>
              <creditCode>91320211MADH4K7P1J</creditCode>
              <registrationNumber>320211000482165</registrationNumber>
              <type>1130</type>
              <legalRepresentative>林知远</legalRepresentative>
              <registeredCapital><amount>3000000.00</amount><currency>156</currency></registeredCapital>
              <establishedOn>2026-03-02</establishedOn>
              <approvedOn>2026-11-20</approvedOn>
              <businessScope>%3$s</businessScope>
              <address>
                <division>320211</division>
                <detail>蠡园开发区创意路18号A座%2$d室</detail>
              </address>
              <authority>无锡市滨湖区市场监督管理局</authority>
              <state>1</state>
              <industryCode>I6513</industryCode>
            </enterpriseRegistration>
          </evidence>
        </record>
      """;
  private static final String TRAILER_XML =
      """
        <b:trailer><b:recordCount>%d</b:recordCount>
          <b:digest><b:algorithm>SHA-256</b:algorithm><b:value>%s</b:value></b:digest>
        </b:trailer>
      </b:batch>
      """;

  /** As long as real ones often are; an ampersand is written as a reference in XML. */
  private static final String SCOPE = "软件开发；信息系统集成服务；技术服务、技术咨询；数据处理和存储支持服务 & 互联网数据服务。".repeat(8);

  void writeJson(OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    write(out, HEADER_JSON.formatted(records));
    for (long i = 1; i <= records; i++) {
      String record = RECORD_JSON.formatted(i, 100 + i % 800, SCOPE);
      digest(digest, record);
      write(out, i == 1 ? record : ",\n" + record);
    }
    write(out, TRAILER_JSON.formatted(records, HexFormat.of().formatHex(digest.digest())));
  }

  void writeXml(OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    write(out, HEADER_XML.formatted(records));
    for (long i = 1; i <= records; i++) {
      digest(digest, RECORD_JSON.formatted(i, 100 + i % 800, SCOPE));
      write(out, RECORD_XML.formatted(i, 100 + i % 800, SCOPE.replace("&", "&amp;")));
    }
    write(out, TRAILER_XML.formatted(records, HexFormat.of().formatHex(digest.digest())));
  }

  private static void digest(MessageDigest digest, String record) {
    digest.update((record + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
