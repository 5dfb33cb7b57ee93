<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="#all"
                expand-text="yes">

  <xsl:include href="rbsp-reply.xsl"/>

  <xsl:template match="/k:receipt">
    <xsl:call-template name="reply">
      <xsl:with-param name="status" select="
          if (@taken eq 'true') then ('000', '已接收') else ('201', '未接收：' || @zh)"/>
      <xsl:with-param name="method" select="'Save'"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
