<?xml version="1.0" encoding="UTF-8"?>
<!-- 纳税人状态变更：接收与否 · whether the change was taken -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>

  <xsl:param name="native" as="xs:string" required="yes"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="answer" select="parse-json($native)"/>
    <answer xmlns="urn:yibiao:adapter-kit" code="{$answer?CODE}" message="{$answer?MSG}"/>
  </xsl:template>
</xsl:stylesheet>
