<?xml version="1.0" encoding="UTF-8"?>
<!-- 模拟海关“单一窗口” · the simulated single window of customs -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:c="urn:singlewindow:etps" xmlns="urn:singlewindow:etps" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <xsl:param name="serial" as="xs:string"/>
  <xsl:variable name="now" select="adjust-dateTime-to-timezone(current-dateTime(), xs:dayTimeDuration('PT8H'))"/>
  <xsl:variable name="names" select="map{'2301': '新生圩海关', '2302': '无锡海关', '2303': '连云港海关', '2307': '苏州工业园区海关'}"/>

  <xsl:template match="/c:ETPS_REG_APPLY">
    <xsl:variable name="etps" select="c:ETPS"/>
    <xsl:variable name="code" select="
        if (contains($etps/c:MAIN_GOODS, '系统忙')) then 'J90'
        else if (not(starts-with($etps/c:CUSTOMS_DISTRICT, '23'))) then 'J11'
        else if (not(matches($etps/c:OPERATOR_FILING_NO, '^[0-9]{8}$'))) then 'J12'
        else if (contains($etps/c:MAIN_GOODS, '固体废物')) then 'J21' else 'J00'"/>
    <xsl:variable name="receipt">
      <ETPS_REG_RECEIPT>
        <HEAD>
          <MESSAGE_ID>{c:HEAD/c:MESSAGE_ID}</MESSAGE_ID>
          <RECEIPT_TIME>{format-dateTime($now, '[Y0001][M01][D01][H01][m01][s01]')}</RECEIPT_TIME>
        </HEAD>
        <RESULT_CODE>{$code}</RESULT_CODE>
        <xsl:if test="$code = 'J00'">
          <RESULT_INFO>备案成功</RESULT_INFO>
          <REG>
            <!-- 4位区划、经济区划9、经济类型6、4位流水 · division, zone, kind of economy, serial -->
            <CUSTOMS_CODE>{substring($etps/c:DIVISION, 1, 4)}96{format-number(number($serial) mod 10000, '0000')}</CUSTOMS_CODE>
            <CUSTOMS_DISTRICT>{$etps/c:CUSTOMS_DISTRICT}</CUSTOMS_DISTRICT>
            <CUSTOMS_NAME>{($names(string($etps/c:CUSTOMS_DISTRICT)), '南京海关')[1]}</CUSTOMS_NAME>
            <REG_DATE>{format-dateTime($now, '[Y0001][M01][D01]')}</REG_DATE>
            <VALID_TO>99991231</VALID_TO>
          </REG>
        </xsl:if>
      </ETPS_REG_RECEIPT>
    </xsl:variable>
    <simulated>
      <!-- 只有办成的才记住：其余的改正后可再来 · only what was done is remembered -->
      <xsl:if test="$code = 'J00'"><xsl:attribute name="key" select="c:HEAD/c:MESSAGE_ID"/></xsl:if>
      <xsl:sequence select="$receipt"/>
    </simulated>
  </xsl:template>

</xsl:stylesheet>
