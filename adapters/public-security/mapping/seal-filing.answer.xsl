<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <xsl:include href="rbsp-answer.xsl"/>
  <xsl:include href="seals.xsl"/>

  <xsl:variable name="service" select="'C32-00000325'"/>

  <xsl:template match="/" mode="result">
    <xsl:call-template name="seals"/>
  </xsl:template>

  <!-- the only seal of its type may have been filed by this very request, when the broker delivered
       it twice: that only the enquiry tells, which prefers what succeeded -->
  <xsl:template match="document-node()[$code eq '401']" mode="code" as="xs:string" priority="2">
    <xsl:sequence select="'FHM-401'"/>
  </xsl:template>

  <xsl:function name="ps:field" as="xs:string">
    <xsl:sequence select="ps:place($column, $row)"/>
  </xsl:function>
</xsl:stylesheet>
