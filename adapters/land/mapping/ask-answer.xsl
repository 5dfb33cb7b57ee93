<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of an answer to a question: every outcome under a code of the department's own -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:bdc="urn:land"
                xpath-default-namespace="urn:yibiao:standard:v1" exclude-result-prefixes="#all">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="number" as="xs:string" required="yes"/>

  <xsl:variable name="codes" select="map{
      'provided': '0000', 'partial': '0001', 'not-found': '2001', 'refused': '3001',
      'unavailable': '9001', 'unknown': '9002'}"/>
  <xsl:variable name="words" select="map{
      'provided': '已提供', 'partial': '部分提供', 'not-found': '无记录', 'refused': '不予提供',
      'unavailable': '数据部门暂不可用，请稍后再查', 'unknown': '结果不明，请稍后再查'}"/>

  <xsl:template match="/evidenceResponse">
    <xsl:variable name="outcome" select="string(outcome)"/>
    <respond>
      <AskNo>{$number}</AskNo>
      <SuccessFlag>{if ($outcome = ('provided', 'partial')) then '1' else '0'}</SuccessFlag>
      <ResponseCode>{$codes($outcome)}</ResponseCode>
      <ResponseInfo>{string-join(($words($outcome), reason/text/zh), '：')}</ResponseInfo>
      <AdditionalData>
        <xsl:apply-templates select="." mode="rows"/>
      </AdditionalData>
    </respond>
  </xsl:template>

  <!-- a row whose attributes are the values that were given -->
  <xsl:function name="bdc:row" as="element()">
    <xsl:param name="table" as="xs:string"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="values" as="map(*)"/>
    <xsl:element name="{$table}">
      <xsl:for-each select="$names[exists($values(.))][string-join($values(.)) ne '']">
        <xsl:attribute name="{.}" select="string-join($values(.), '|')"/>
      </xsl:for-each>
    </xsl:element>
  </xsl:function>
</xsl:stylesheet>
