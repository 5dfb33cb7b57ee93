<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps">

  <xsl:include href="rbsp-answer.xsl"/>

  <!-- the event that was told -->
  <xsl:param name="event" as="xs:string" required="yes"/>

  <xsl:variable name="service" select="'C32-00000921'"/>

  <xsl:template match="/" mode="result">
    <xsl:if test="ps:cell($lines[1], 'SJBS') ne $event">
      <xsl:sequence select="ps:refuse('another event was taken')"/>
    </xsl:if>
    <k:answer code="000" message="{$message}"/>
  </xsl:template>

  <xsl:function name="ps:field" as="xs:string">
    <xsl:sequence select="''"/>
  </xsl:function>
</xsl:stylesheet>
