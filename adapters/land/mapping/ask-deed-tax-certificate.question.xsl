<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="xs bdc">
  <xsl:include href="ask-question.xsl"/>

  <xsl:variable name="type" select="'QSPZ'"/>

  <xsl:template match="Data">
    <xsl:if test="empty(KTT_FW_H)">
      <xsl:sequence select="bdc:refuse('查契税凭证须写明不动产单元 KTT_FW_H/@BDCDYH')"/>
    </xsl:if>
    <subject>
      <realEstateUnitCode>{bdc:unit(KTT_FW_H/@BDCDYH)}</realEstateUnitCode>
    </subject>
  </xsl:template>
</xsl:stylesheet>
