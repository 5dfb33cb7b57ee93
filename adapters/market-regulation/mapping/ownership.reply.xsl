<?xml version="1.0" encoding="UTF-8"?>
<!-- 住所权属：平台的应答 → 登记系统的 JSON · the hub's answer to the registration system's JSON -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:mr="urn:market-regulation"
                xmlns:y="urn:yibiao:standard:v1"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">

  <xsl:include href="ask-answer.xsl"/>

  <xsl:output method="json" indent="no"/>

  <xsl:template match="/evidenceResponse">
    <xsl:sequence select="mr:answer(., evidence/ownership ! mr:data(.))"/>
  </xsl:template>

  <xsl:variable name="limits" as="map(*)" select="map{
    'normal': '正常', 'mortgaged': '抵押', 'advance-notice': '预告',
    'objection': '异议', 'sealed-up': '查封'}"/>

  <xsl:function name="mr:data" as="map(*)">
    <xsl:param name="ownership" as="element(ownership)"/>
    <xsl:sequence select="map:merge((
      mr:given('BDCDYH', $ownership/realEstateUnitCode),
      mr:given('ZL', $ownership/location),
      mr:given('BDCQZH', $ownership/certificateNumber),
      if ($ownership/holder) then map{'CQR': array{$ownership/holder ! mr:holder(.)}} else (),
      mr:given('FWYT', $ownership/use),
      mr:given('XZZT', $limits(string($ownership/limits)))))"/>
  </xsl:function>

  <xsl:function name="mr:holder" as="map(*)">
    <xsl:param name="holder" as="element(holder)"/>
    <xsl:sequence select="map:merge((
      mr:given('CQRMC', $holder/name),
      mr:given('UNISCID', $holder/creditCode),
      mr:given('CERNO', $holder/identityDocument/number)))"/>
  </xsl:function>
</xsl:stylesheet>
