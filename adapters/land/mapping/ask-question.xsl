<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of a question; the number is the one of its row -->
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="xs bdc">
  <xsl:include href="incoming-rules.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:param name="number" as="xs:string" required="yes"/>

  <xsl:template match="/Message">
    <xsl:if test="Head/AskNo ne $number">
      <xsl:sequence select="bdc:refuse('AskNo ' || Head/AskNo || ' 与行内编号 ' || $number || ' 不一致')"/>
    </xsl:if>
    <xsl:if test="Head/AskType ne $type">
      <xsl:sequence select="bdc:refuse('AskType ' || Head/AskType || ' 与行内类型 ' || $type || ' 不一致')"/>
    </xsl:if>
    <kit:question serial="{Head/AskNo}" division="{Head/AreaCode}">
      <xsl:apply-templates select="Data"/>
    </kit:question>
  </xsl:template>
</xsl:stylesheet>
