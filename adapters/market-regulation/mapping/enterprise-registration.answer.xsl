<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业登记信息：JSON 应答 → 标准的登记信息 · the JSON answer to the standard's registration -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="enterprise.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="answer" select="parse-json($native)"/>
    <answer xmlns="urn:yibiao:adapter-kit" code="{$answer?CODE}" message="{$answer?MSG}">
      <xsl:if test="$answer?FIELD eq 'UNISCID'">
        <xsl:attribute name="field" select="'/subject/creditCode'"/>
      </xsl:if>
      <xsl:sequence select="$answer?DATA ! mr:enterprise(.)"/>
    </answer>
  </xsl:template>
</xsl:stylesheet>
