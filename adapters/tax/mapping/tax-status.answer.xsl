<?xml version="1.0" encoding="UTF-8"?>
<!-- 纳税人状态：核心征管明文应答 → 标准的 taxStatus · the open answer to the standard's taxStatus -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xpath-default-namespace="http://www.chinatax.gov.cn/dataspec/"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="query-head.xsl"/>
  <xsl:include href="tax-status.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/s:service">
    <answer xmlns="urn:yibiao:adapter-kit" code="{s:code(.)}" message="{s:words(.)}">
      <xsl:if test="s:code(.) eq '201'">
        <xsl:attribute name="field" select="'/subject/creditCode'"/>
      </xsl:if>
      <xsl:apply-templates select="s:body/taxML/nsrzt"/>
    </answer>
  </xsl:template>
</xsl:stylesheet>
