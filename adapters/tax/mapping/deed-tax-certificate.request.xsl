<?xml version="1.0" encoding="UTF-8"?>
<!-- 契税完税凭证：标准的数据请求 → 核心征管查询 · a data request to a query of the core system -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:f="http://www.w3.org/2005/xpath-functions"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="query-head.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="channel" as="xs:string" required="yes"/>
  <xsl:param name="operator" as="xs:string" required="yes"/>

  <!-- GA/T 517 证件类型 → 税务证件类型 -->
  <xsl:variable name="documentTypes" as="map(*)"
                select="map{'111':'201', '414':'227', '516':'210', '511':'213'}"/>

  <xsl:template match="/evidenceRequest">
    <xsl:variable name="condition">
      <f:map>
        <xsl:apply-templates select="subject/*"/>
      </f:map>
    </xsl:variable>
    <xsl:call-template name="query">
      <xsl:with-param name="request" select="."/>
      <xsl:with-param name="transaction" select="'SWZJ.HXZG.SB.QSWSCX'"/>
      <xsl:with-param name="channel" select="$channel"/>
      <xsl:with-param name="operator" select="$operator"/>
      <xsl:with-param name="business" as="element()">
        <taxML xmlns="http://www.chinatax.gov.cn/dataspec/"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="QSWSCXRequest">
          <reqStr>{xml-to-json($condition)}</reqStr>
        </taxML>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="realEstateUnitCode">
    <f:string key="BDCDYH">{.}</f:string>
  </xsl:template>

  <xsl:template match="citizen">
    <f:string key="XM">{name}</f:string>
    <f:string key="ZJLXDM">{$documentTypes(string(identityDocument/type))}</f:string>
    <f:string key="ZJHM">{identityDocument/number}</f:string>
  </xsl:template>
</xsl:stylesheet>
