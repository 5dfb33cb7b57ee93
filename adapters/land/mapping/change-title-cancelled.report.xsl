<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:kit="urn:yibiao:adapter-kit" xmlns:bdc="urn:land"
                xmlns="urn:yibiao:standard:v1" exclude-result-prefixes="xs bdc">
  <xsl:include href="change-report.xsl"/>

  <xsl:variable name="types" select="'400'"/>
  <xsl:variable name="kind" select="'ended'"/>

  <xsl:template match="Message" mode="changed">
    <xsl:if test="empty(Head/PreCertID)">
      <xsl:sequence select="bdc:refuse('注销登记须写明 PreCertID')"/>
    </xsl:if>
    <changedField>
      <field>/certificateNumber</field>
      <oldValue>{Head/PreCertID}</oldValue>
    </changedField>
    <changedField>
      <field>/state</field>
      <oldValue>1</oldValue>
      <newValue>3</newValue>
    </changedField>
  </xsl:template>
</xsl:stylesheet>
