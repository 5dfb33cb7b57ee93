<?xml version="1.0" encoding="UTF-8"?>
<!-- 纳税人状态变更：是否收下 → 核心征管的应答 · whether the hub has it, to the core system's answer -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:k="urn:yibiao:adapter-kit" exclude-result-prefixes="#all">

  <xsl:include href="front.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:template match="/k:receipt">
    <xsl:call-template name="reply">
      <xsl:with-param name="code" select="if (@taken eq 'true') then '000' else '101'"/>
      <xsl:with-param name="message" select="if (@taken eq 'true') then '已收下' else '报文不符合规范'"/>
      <xsl:with-param name="reason" select="string(@zh)"/>
      <xsl:with-param name="business" select="()"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
