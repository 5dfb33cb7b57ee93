<?xml version="1.0" encoding="UTF-8"?>
<!-- 平台的数据应答 → 核心征管的代码 · the hub's answer to the core system's codes -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xmlns:y="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="front.xsl"/>

  <!-- 空则报文未能识别 · empty if the question could not be read -->
  <xsl:param name="serial" as="xs:string" select="''"/>

  <xsl:variable name="words" as="map(*)" select="map{
    '000': '处理成功', '101': '报文不符合规范', '104': '数据提供部门未同意共享',
    '301': '查无数据', '900': '数据提供部门暂不可用，请稍后再试', '999': '结果不明'}"/>

  <xsl:template name="answer">
    <xsl:param name="response" as="element(y:evidenceResponse)"/>
    <xsl:param name="business" as="element()?"/>
    <xsl:variable name="code" select="s:code($response)"/>
    <xsl:call-template name="reply">
      <xsl:with-param name="code" select="$code"/>
      <xsl:with-param name="message" select="$words($code)"/>
      <xsl:with-param name="reason" select="string($response/y:reason/y:text/y:zh)"/>
      <xsl:with-param name="business" select="$business[$code eq '000']"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="s:code" as="xs:string">
    <xsl:param name="response" as="element(y:evidenceResponse)"/>
    <xsl:variable name="outcome" select="string($response/y:outcome)"/>
    <xsl:sequence select="
      if ($outcome = ('provided', 'partial') and exists($response/y:evidence)) then '000'
      else if ($outcome = ('provided', 'partial', 'not-found')) then '301'
      else if ($outcome eq 'refused') then (if ($serial eq '') then '101' else '104')
      else if ($outcome eq 'unavailable') then '900'
      else '999'"/>
  </xsl:function>
</xsl:stylesheet>
