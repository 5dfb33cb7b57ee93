<?xml version="1.0" encoding="UTF-8"?>
<!-- 清税核验：平台的应答 → 登记系统的 JSON · the hub's answer to the registration system's JSON -->
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
    <xsl:sequence select="mr:answer(., evidence/taxStatus ! mr:data(.))"/>
  </xsl:template>

  <xsl:function name="mr:data" as="map(*)">
    <xsl:param name="status" as="element(taxStatus)"/>
    <xsl:sequence select="map:merge((
      mr:given('UNISCID', $status/taxpayerNumber),
      mr:given('ENTNAME', $status/name),
      mr:given('NSRZT', $status/state),
      mr:given('SJRQ', $status/asOf),
      mr:given('QSBZ', $status/inArrears ! (if (xs:boolean(.)) then '1' else '0')),
      mr:given('QSJE', $status/arrears),
      mr:given('FZCHBZ', $status/abnormalHousehold ! (if (xs:boolean(.)) then '1' else '0'))))"/>
  </xsl:function>
</xsl:stylesheet>
