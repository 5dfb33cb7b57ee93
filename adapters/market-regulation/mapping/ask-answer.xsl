<?xml version="1.0" encoding="UTF-8"?>
<!-- 平台的数据应答 → 登记系统的应答码 · the hub's answer to the registration system's codes -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                xmlns:y="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <!-- 查询编号，由前置路由取得 · the number of the query, which the route took out of it -->
  <xsl:param name="queryno" as="xs:string" select="''"/>
  <!-- 空则报文未能识别 · empty if the question could not be read -->
  <xsl:param name="serial" as="xs:string" select="''"/>

  <xsl:variable name="words" as="map(*)" select="map{
    '0000': '成功', '1101': '报文格式不符合规范', '3001': '查无数据', '3101': '数据提供部门未同意共享',
    '9001': '数据提供部门暂不可用，请稍后再试', '9999': '结果不明'}"/>

  <xsl:function name="mr:answer" as="map(*)">
    <xsl:param name="response" as="element(y:evidenceResponse)"/>
    <xsl:param name="data" as="map(*)*"/>
    <xsl:variable name="code" select="mr:answer-code($response)"/>
    <xsl:variable name="reason" select="substring($response/y:reason/y:text/y:zh, 1, 500)"/>
    <xsl:sequence select="map:merge((
      map{'CODE': $code, 'MSG': $words($code)},
      if ($queryno eq '') then () else map{'QUERYNO': $queryno},
      if ($reason eq '') then () else map{'REASON': $reason},
      if ($code eq '0000') then map{'DATA': array{$data}} else ()))"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
  </xsl:function>

  <xsl:function name="mr:answer-code" as="xs:string">
    <xsl:param name="response" as="element(y:evidenceResponse)"/>
    <xsl:variable name="outcome" select="string($response/y:outcome)"/>
    <xsl:sequence select="
      if ($outcome = ('provided', 'partial') and exists($response/y:evidence)) then '0000'
      else if ($outcome = ('provided', 'partial', 'not-found')) then '3001'
      else if ($outcome eq 'refused') then (if ($serial eq '') then '1101' else '3101')
      else if ($outcome eq 'unavailable') then '9001'
      else '9999'"/>
  </xsl:function>

  <!-- 未授权的项目缺省 · what may not be shared is left out -->
  <xsl:function name="mr:given" as="map(*)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if ($value) then map{$name: $value} else ()"/>
  </xsl:function>
</xsl:stylesheet>
