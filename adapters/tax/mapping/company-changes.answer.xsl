<?xml version="1.0" encoding="UTF-8"?>
<!-- 市场主体登记变更：接收与否 · whether the notice of a company's change was taken -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="query-head.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/s:service">
    <answer xmlns="urn:yibiao:adapter-kit" code="{s:code(.)}" message="{s:words(.)}"/>
  </xsl:template>
</xsl:stylesheet>
