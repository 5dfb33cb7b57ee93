<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="#all"
                expand-text="yes">

  <xsl:include href="ask-answer.xsl"/>

  <xsl:variable name="service" select="'C32-00000902'"/>
  <!-- a row for each holder of each unit -->
  <xsl:variable name="names" select="'BDCDYH', 'ZL', 'QLRMC', 'ZJHM', 'QLBL'"/>

  <xsl:template match="y:evidence" mode="values">
    <xsl:for-each select="y:ownership/y:holder">
      <xsl:sequence select="ps:row((
          string(../y:realEstateUnitCode), string(../y:location), string(y:name),
          string((y:identityDocument/y:number, y:creditCode)[1]), string(y:share)))"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
