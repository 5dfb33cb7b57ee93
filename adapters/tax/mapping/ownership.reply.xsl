<?xml version="1.0" encoding="UTF-8"?>
<!-- 不动产权属：平台的应答 → 核心征管报文 · the hub's answer to a message of the core system -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="front-answer.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <!-- GA/T 517 证件类型 → 税务证件类型 -->
  <xsl:variable name="documentTypes" as="map(*)"
                select="map{'111':'201', '414':'227', '516':'210', '511':'213'}"/>
  <xsl:variable name="limits" as="map(*)" select="map{
    'normal': '正常', 'mortgaged': '抵押', 'advance-notice': '预告',
    'objection': '异议', 'sealed-up': '查封'}"/>

  <xsl:template match="/evidenceResponse">
    <xsl:call-template name="answer">
      <xsl:with-param name="response" select="."/>
      <xsl:with-param name="business" as="element()">
        <taxML xmlns="http://www.chinatax.gov.cn/dataspec/"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="BDCQSCXResponse">
          <xsl:apply-templates select="evidence/ownership"/>
        </taxML>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="ownership" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <bdcqs>
      <xsl:for-each select="realEstateUnitCode"><bdcdyh>{.}</bdcdyh></xsl:for-each>
      <xsl:for-each select="location"><zl>{.}</zl></xsl:for-each>
      <xsl:for-each select="certificateNumber"><bdcqzh>{.}</bdcqzh></xsl:for-each>
      <xsl:for-each select="ownershipKind"><gyfs_dm>{.}</gyfs_dm></xsl:for-each>
      <xsl:apply-templates select="holder"/>
      <xsl:for-each select="use"><yt_dm>{.}</yt_dm></xsl:for-each>
      <xsl:for-each select="builtArea"><jzmj>{.}</jzmj></xsl:for-each>
      <xsl:for-each select="registeredOn"><djrq>{.}</djrq></xsl:for-each>
      <xsl:for-each select="authority"><djjg>{.}</djjg></xsl:for-each>
      <xsl:for-each select="limits"><xzzt>{$limits(string(.))}</xzzt></xsl:for-each>
    </bdcqs>
  </xsl:template>

  <xsl:template match="holder" xmlns="http://www.chinatax.gov.cn/dataspec/">
    <xsl:variable name="document" select="$documentTypes(string(identityDocument/type))"/>
    <qlr>
      <mc>{name}</mc>
      <xsl:choose>
        <xsl:when test="creditCode">
          <zjlx_dm>102</zjlx_dm>
          <zjhm>{creditCode}</zjhm>
        </xsl:when>
        <xsl:when test="identityDocument">
          <xsl:for-each select="$document"><zjlx_dm>{.}</zjlx_dm></xsl:for-each>
          <zjhm>{identityDocument/number}</zjhm>
        </xsl:when>
      </xsl:choose>
      <xsl:for-each select="share"><fe>{.}</fe></xsl:for-each>
    </qlr>
  </xsl:template>
</xsl:stylesheet>
